import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandList, keysOf } from '../../renderer/app/commands.ts'
import { ROOT } from '../../scripts/setup/places.mjs'
import { capsOf } from '../../shared/domain/chords.ts'

/** Keys that mean the same everywhere, or in one place; no command of the list has them. */
const OTHER_KEYS = ['Tab', 'Shift Tab', 'Space', 'Home', 'End', '←', '→', 'Alt ←', 'Alt →']

/** What the keys of the guide may be: those of the list of commands, one by one and as it shows them. */
const CAPS: ReadonlySet<string> = new Set([
  ...OTHER_KEYS,
  ...commandList.flatMap(({ id, chords }) => [keysOf(id), ...chords.map(capsOf)]),
])

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(ROOT, folder, path),
  )

/** What only a screen reader says: the name of a remark, of a place, of a field without a label. */
const UNSEEN = /label="[^"]*"(?<=<Remark[^>]*)|aria-label="[^"]*"/g

/** All that the screens may show, on one line: a sentence may be broken anywhere in a source. */
const said = ['renderer', 'shared', 'electron']
  .flatMap(filesIn)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
  .replace(UNSEEN, '')
  .replace(/\s+/g, ' ')

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, words = '']) => words.replace(/\s+/g, ' '))

/** Words in bold are words of the screen: those that no source has. */
export const unsaidWords = (page: string): string[] =>
  all(page, /\*\*([^*]+)\*\*/g).filter((words) => !said.includes(words))

/** Keys that no command has, and that mean nothing else. */
export const unknownKeys = (page: string): string[] =>
  all(page, /<kbd>([^<]+)<\/kbd>/g).filter((keys) => !CAPS.has(keys))

/** The pictures that a page shows, by their names. */
export const picturesOf = (page: string): string[] =>
  all(page, /!\[[^\]]+\]\(pictures\/([\w-]+)\.png\)/g)
