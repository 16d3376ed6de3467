import type { ImportPreview } from '../../../../../shared/desk/importPeople.ts'
import type { DeskHandlers } from '../../../../../shared/desk/index.ts'
import { guessMapping } from '../../../../../shared/domain/people/importFields.ts'
import { invalid, ok } from '../../../../../shared/result.ts'
import { readCsv } from '../../../csv/readCsv.ts'
import type { DeskDeps } from '../../../deps.ts'
import { notAllKept } from '../../../journal/words.ts'
import { writtenDownSoon } from '../../../writtenDown.ts'
import type { Directory } from '../directory.ts'
import { type Judged, judgeRows } from './judging.ts'
import { takeIn } from './takingIn.ts'

/** So many rows are shown before they are taken. */
const SHOWN = 100

type Parts = {
  readonly deps: Pick<DeskDeps, 'clock' | 'log'>
  readonly directory: Directory
}

/** Taking people from a file: looked at first, and changed by nothing but a press. */
export function importHandlers({ deps, directory }: Parts): DeskHandlers['importPeople'] {
  const judge = (rows: string[][], mapping: ImportPreview['mapping']) =>
    judgeRows(rows, mapping, directory.matching(''), new Date(deps.clock.now()).toISOString())

  return {
    preview: async ({ text, mapping: asked }) => {
      const [heads, ...rows] = await readCsv(text)
      if (heads === undefined || rows.length === 0) return invalid(NO_ROWS)
      const mapping = asked ?? guessMapping(heads)
      const judged = await judge(rows, mapping)
      return ok({
        columns: heads.map((head, at) => ({ head, example: exampleOf(rows, at) })),
        mapping,
        counts: countsOf(judged),
        rows: judged.slice(0, SHOWN).map(shown),
      })
    },
    take: ({ text, mapping, known }) =>
      writtenDownSoon(deps.log, async () => {
        const rows = (await readCsv(text)).slice(1)
        const { notAll, ...taken } = await takeIn(directory, await judge(rows, mapping), known)
        if (notAll === undefined) return ok(taken)
        const { error } = notAll
        const kept = taken.added + taken.filled
        if (kept === 0) throw error
        deps.log.error('people of a file were not all written down', { error: String(error) })
        return invalid(notAllKept(kept, error))
      }),
  }
}

const NO_ROWS = 'This file has no rows. It needs a first row that names its columns.'

/** The first text that stands in a column. */
const exampleOf = (rows: readonly string[][], at: number): string =>
  rows.find((row) => (row[at] ?? '').trim() !== '')?.[at]?.slice(0, 80) ?? ''

function countsOf(judged: readonly Judged[]): ImportPreview['counts'] {
  const counts = { new: 0, known: 0, twice: 0, unusable: 0 }
  for (const { state } of judged) counts[state] += 1
  return counts
}

function shown(row: Judged, at: number): ImportPreview['rows'][number] {
  const { firstName, lastName, company, email, phone, mobile, postcode } = row.person
  return {
    // The first row of a file is its heads.
    line: at + 2,
    name: `${firstName} ${lastName}`.trim(),
    company,
    email,
    phone: phone || mobile,
    postcode,
    state: row.state,
    why: row.state === 'unusable' ? row.why : '',
  }
}
