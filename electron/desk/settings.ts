import type { DeskHandlers, News } from '../../shared/desk/index.ts'
import type { DeskSettings } from '../../shared/desk/settings.ts'
import { ok } from '../../shared/result.ts'
import type { Log } from '../log.ts'
import type { SettingsFile } from '../settings.ts'
import { writtenDown } from './writtenDown.ts'

/** Answers what is asked of the settings; `onChange` hears of every change. */
export function settingsHandlers(
  file: SettingsFile,
  log: Log,
  onChange: (settings: News<'settingsChanged'>) => void,
): DeskHandlers['settings'] {
  return {
    read: () => ok(file.desk()),
    change: (part) => {
      // A key that is present but undefined must not unset a setting.
      const given = Object.entries(part).filter(([, value]) => value !== undefined)
      const next: DeskSettings = { ...file.desk(), ...Object.fromEntries(given) }
      return writtenDown(log, () => {
        file.set('desk', next)
        onChange(next)
        return ok(next)
      })
    },
  }
}
