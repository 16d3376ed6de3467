import type * as Electron from 'electron'
import { GuardedEmitter, guard } from '../guard.ts'
import { record } from '../recorded.ts'

type Surface = Pick<
  Electron.PowerMonitor,
  'getSystemIdleState' | 'getSystemIdleTime' | 'isOnBatteryPower' | 'onBatteryPower'
>

class PowerMonitor extends GuardedEmitter implements Surface {
  readonly onBatteryPower = false

  constructor() {
    super('powerMonitor')
  }
  getSystemIdleState = () => 'active' as const
  getSystemIdleTime = () => 0
  isOnBatteryPower = () => false
}

/** Electron's `powerMonitor`: a machine that never sleeps. Tests emit `suspend`, `resume`, `lock-screen`. */
export const powerMonitor: Surface & GuardedEmitter = new PowerMonitor()

let lastBlocker = 0
const blockers = new Set<number>()

/** Electron's `powerSaveBlocker`: written down. */
export const powerSaveBlocker = guard('powerSaveBlocker', {
  start(type) {
    record('powerSaveBlocker.start', type)
    lastBlocker += 1
    blockers.add(lastBlocker)
    return lastBlocker
  },
  stop(id) {
    record('powerSaveBlocker.stop', id)
    return blockers.delete(id)
  },
  isStarted: (id) => blockers.has(id),
} satisfies Electron.PowerSaveBlocker)
