import { commandGroups } from '../../../../renderer/app/command.ts'
import { commandList, keysOf } from '../../../../renderer/app/commands.ts'

const BEGIN = '<!-- keys: written from the list of commands -->\n'
const END = '\n<!-- end of keys -->'

/** Every command with the keys it came with, by where it works, for the staff guide. */
export function renderKeys(): string {
  return commandGroups.map(renderGroup).join('')
}

function renderGroup(group: (typeof commandGroups)[number]): string {
  const rows = commandList
    .filter((command) => command.group === group)
    .map(({ id, title }) => `| ${capsIn(keysOf(id))} | ${title} |`)
  return ['', `## ${group}`, '', '| Keys | What they do |', '|---|---|', ...rows, ''].join('\n')
}

const capsIn = (keys: string): string => (keys === '' ? '' : `<kbd>${keys}</kbd>`)

/** The part of a page that is written from the list; a page without it is a mistake. */
export function keysIn(page: string): string {
  const { from, to } = placeIn(page)
  return page.slice(from, to)
}

/** The page with its part written anew. */
export function withKeys(page: string, keys: string): string {
  const { from, to } = placeIn(page)
  return page.slice(0, from) + keys + page.slice(to)
}

function placeIn(page: string): { from: number; to: number } {
  const from = page.indexOf(BEGIN) + BEGIN.length
  const to = page.indexOf(END)
  if (from < BEGIN.length || to < from) throw new Error('the page has no place for the keys')
  return { from, to }
}
