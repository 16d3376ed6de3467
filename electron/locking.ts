import { powerMonitor } from 'electron'

/** Tells when somebody locks the computer, or it goes to sleep. */
export function onLocked(tell: () => void): void {
  powerMonitor.on('lock-screen', tell)
  powerMonitor.on('suspend', tell)
}
