import type { DeskHandlers, News } from '../../shared/desk/index.ts'
import type { DeskSettings } from '../../shared/desk/settings.ts'
import { invalid, ok } from '../../shared/result.ts'
import type { Log } from '../log.ts'
import type { SettingsFile } from '../settings.ts'
import { type ChoosePlace, saveFile } from './csv/saveFile.ts'
import { KEYS_FILE, keysAsText, keysFromText } from './keysFile.ts'
import { writtenDown } from './writtenDown.ts'

/** Answers what is asked of the settings; `onChange` hears of every change. */
export function settingsHandlers(
  file: SettingsFile,
  { log, choosePlace }: { readonly log: Log; readonly choosePlace: ChoosePlace },
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
    exportKeys: () =>
      saveFile(choosePlace, KEYS_FILE, async (written) => {
        const keys = file.desk().ownKeys
        await written.write(keysAsText(keys))
        return Object.keys(keys).length
      }),
    readKeys: ({ text }) => {
      const keys = keysFromText(text)
      return keys === null ? invalid(NO_KEYS) : ok(keys)
    },
  }
}

const NO_KEYS = 'There are no keys in this file. Take one that was exported here, in Keys.'
