import type { MenuView, NotedChange } from '../../../shared/desk/menus.ts'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import { MENU_TITLES } from '../../../shared/domain/menuNames.ts'
import type { Result } from '../../../shared/result.ts'
import { saveCsv } from '../csv/saveCsv.ts'
import type { ChoosePlace } from '../csv/saveFile.ts'

const AT_ONCE = 500

/** Saves a menu as a table; what the CRM tells besides has a column each. */
export function exportMenu(
  choosePlace: ChoosePlace,
  { name, values, at }: MenuView,
): Promise<Result<SavedFile>> {
  const extras = [...new Set(values.flatMap(({ extra }) => Object.keys(extra)))]
  async function* rows() {
    yield values.map(({ code, name: text, colour, extra }) => [
      code,
      text,
      colour ?? '',
      ...extras.map((field) => extra[field] ?? ''),
    ])
  }
  const file = `${MENU_TITLES[name]} ${(at ?? '').slice(0, 10)}.csv`
  return saveCsv(choosePlace, file, { head: ['Code', 'Value', 'Colour', ...extras], rows: rows() })
}

const KIND_WORDS = { gone: 'Gone', text: 'Text', new: 'New' } as const

/** Saves all changes as a table, the newest first; times are UTC. */
export function exportMenuChanges(
  choosePlace: ChoosePlace,
  day: string,
  read: (from: number, count: number) => readonly NotedChange[],
): Promise<Result<SavedFile>> {
  async function* rows() {
    for (let from = 0; ; from += AT_ONCE) {
      const changes = read(from, AT_ONCE)
      if (changes.length === 0) return
      yield changes.map(({ at, menu, code, kind, was, now }) => [
        at,
        MENU_TITLES[menu],
        code,
        KIND_WORDS[kind],
        was ?? '',
        now ?? '',
      ])
    }
  }
  const head = ['When (UTC)', 'Menu', 'Code', 'Change', 'Was', 'Is']
  return saveCsv(choosePlace, `Menu changes ${day}.csv`, { head, rows: rows() })
}
