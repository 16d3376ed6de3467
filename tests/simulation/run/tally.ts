import type { Fate } from '../check/decisions.ts'
import type { NaiveEnd } from '../naive/naive.ts'
import type { Variant } from '../variants/variant.ts'

/** What a number of schedules of one variant came to. */
export type Tally = {
  schedules: number
  decisions: number
  questions: number
  fates: Partial<Record<Fate, number>>
  naive: Partial<Record<NaiveEnd, number>>
}

/** The first broken promise met. */
export type Broken = {
  readonly variant: string
  readonly seed: number
  readonly broken: readonly string[]
}

/** Nothing yet. */
export const emptyTally = (): Tally => ({
  schedules: 0,
  decisions: 0,
  questions: 0,
  fates: {},
  naive: {},
})

const addCounts = <Name extends string>(
  to: Partial<Record<Name, number>>,
  from: Partial<Record<Name, number>>,
): void => {
  for (const name of Object.keys(from) as Name[]) to[name] = (to[name] ?? 0) + (from[name] ?? 0)
}

/** Adds one tally to another. */
export function addTally(to: Tally, from: Tally): void {
  to.schedules += from.schedules
  to.decisions += from.decisions
  to.questions += from.questions
  addCounts(to.fates, from.fates)
  addCounts(to.naive, from.naive)
}

const HEAD = [
  'variant',
  'schedules',
  'decisions',
  'placed once',
  'not placed',
  'asked a person',
  'doubled',
  'after a word',
  'lost',
  'naive: doubled',
  'naive: falsely told',
]

/** The table of a run, one row a variant. */
export function tableOf(tallies: ReadonlyMap<string, Tally>, variants: readonly Variant[]): string {
  const rowOf = (name: string, { schedules, decisions, questions, fates, naive }: Tally) =>
    [
      name,
      schedules,
      decisions,
      fates.placedOnce ?? 0,
      fates.notPlaced ?? 0,
      questions,
      fates.doubled ?? 0,
      fates.doubledByWord ?? 0,
      fates.lost ?? 0,
      naive.doubled ?? 0,
      naive.falselyTold ?? 0,
    ].map(String)
  const blocks = (['within', 'beyond'] as const).flatMap((block) => {
    const own = variants.filter((variant) => variant.block === block && tallies.has(variant.name))
    if (own.length === 0) return []
    const sum = emptyTally()
    const rows = own.map(({ name }) => {
      const tally = tallies.get(name) ?? emptyTally()
      addTally(sum, tally)
      return rowOf(name, tally)
    })
    return [
      [block === 'within' ? 'WITHIN ASSUMPTIONS' : 'BEYOND ASSUMPTIONS'],
      ...rows,
      rowOf('together', sum),
    ]
  })
  return aligned([HEAD, ...blocks])
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.filter((row) => row.length > 1).map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
