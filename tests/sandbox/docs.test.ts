import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FAULTS } from '../../sandbox/faults.ts'
import { switchTable } from '../../sandbox/switchTable.ts'

const page = readFileSync('docs/sandbox.md', 'utf8')

/** The rows of the table below a heading, cell by cell. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return own
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '))
}

type Row = (typeof switchTable)[keyof typeof switchTable]

function valuesOf(row: Row): string {
  const quoted = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')
  switch (row.kind) {
    case 'choice':
      return quoted(row.values)
    case 'number':
      return `a number (${row.preset})`
    case 'list':
      return row.words.length === 0 ? 'words' : quoted(row.words)
  }
}

describe('docs/sandbox.md', () => {
  test('has every switch with its values and meaning, and no other', () => {
    const expected = Object.entries(switchTable).map(([name, row]) => [
      `\`${name}\``,
      valuesOf(row),
      row.meaning,
    ])
    expect(tableUnder('Switches')).toEqual(expected)
  })

  test('has every fault with its meaning, and no other', () => {
    const expected = Object.entries(FAULTS).map(([name, meaning]) => [`\`${name}\``, meaning])
    expect(tableUnder('Faults')).toEqual(expected)
  })
})
