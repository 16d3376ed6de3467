import { expect, test } from 'vitest'
import type { Product } from '../../../../electron/desk/stock/product.ts'
import type { CountOutcome } from '../../../../shared/desk/counting.ts'
import type { Result } from '../../../../shared/result.ts'
import { value } from '../startDesk.ts'
import { countSheets } from './countingHelp.ts'
import { aProduct } from './mirrorHelp.ts'

const PRODUCTS = ['A', 'B'].map((code) => aProduct({ code, stock: { WH1: '4' } }))

/** A sheet on which what is typed is found only when the test lets it, and a scan at once. */
async function sheetWithSlowSearch() {
  const held = Promise.withResolvers<void>()
  const { counting } = countSheets(async (text): Promise<readonly Product[]> => {
    if (text === 'broken') throw new Error('the search went away')
    if (text.includes('A') || text === 'slow') await held.promise
    return PRODUCTS.filter(({ code }) => code === text)
  })
  await value(counting.begin({ location: 'WH1' }))
  const told: string[] = []
  const enter = async (text: string): Promise<Result<CountOutcome>> => {
    const answer = await counting.enter({ text })
    told.push(text)
    return answer
  }
  const codes = async () => {
    const [sheet] = await value(counting.sheets(undefined))
    const asked = { sheet: sheet?.id ?? 0, isDifferingOnly: false, from: 0, count: 100 }
    return (await value(counting.lines(asked))).lines.map(({ code }) => code)
  }
  return { counting, enter, told, codes, letGo: () => held.resolve() }
}

test('entries are counted and answered in the order they came, however long one is looked for', async () => {
  const { enter, told, codes, letGo } = await sheetWithSlowSearch()
  const entries = [enter('2 A'), enter('slow'), enter('B')]
  // The scan would be through by now if nothing held it.
  await new Promise((done) => setImmediate(done))
  expect(told).toEqual([])
  letGo()
  const kinds = (await Promise.all(entries)).map((answer) => answer.kind === 'ok' && answer.value)
  expect(kinds).toMatchObject([{ added: '2' }, { kind: 'unknown' }, { added: '1' }])
  expect(told).toEqual(['2 A', 'slow', 'B'])
  // The last one counted stands at the top.
  expect(await codes()).toEqual(['B', 'A'])
})

test('what is done to a sheet after an entry waits for it: an entry is never too late', async () => {
  const { counting, enter, letGo } = await sheetWithSlowSearch()
  const entry = enter('2 A')
  const corrected = counting.correct({ code: 'A', counted: '7' })
  const finished = counting.finish(undefined)
  const begun = counting.begin({ location: 'WH2' })
  const other = enter('B')
  letGo()
  for (const answer of await Promise.all([entry, corrected, finished, begun, other])) {
    expect(answer.kind).toBe('ok')
  }
  const sheets = await value(counting.sheets(undefined))
  expect(sheets.map(({ location, lines }) => [location.code, lines])).toEqual([
    ['WH2', 1],
    ['WH1', 1],
  ])
  const asked = { sheet: sheets[1]?.id ?? 0, isDifferingOnly: false, from: 0, count: 100 }
  expect((await value(counting.lines(asked))).lines).toMatchObject([{ code: 'A', counted: '7' }])
})

test('an entry that cannot be looked up holds up none after it', async () => {
  const { enter } = await sheetWithSlowSearch()
  const [broken, next] = await Promise.allSettled([enter('broken'), enter('B')])
  expect(broken.status).toBe('rejected')
  expect(next).toMatchObject({ status: 'fulfilled', value: { kind: 'ok' } })
})
