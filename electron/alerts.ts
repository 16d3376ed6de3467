import { type BrowserWindow, Notification } from 'electron'
import { comeForward } from './window.ts'

/** A notice of the operating system; no secrets, since it may stand on a locked screen. */
export type Alert = { readonly title: string; readonly body: string }

/** Shows a notice, where the system has such; a click on it brings the desk to the front. */
export function showAlert({ title, body }: Alert, window: BrowserWindow): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title, body })
  notification.on('click', () => comeForward(window))
  notification.show()
}
