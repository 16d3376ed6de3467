import { expect, test } from 'vitest'
import { failure, value } from '../startDesk.ts'
import { countSheets } from './countingHelp.ts'
import { aProduct } from './mirrorHelp.ts'

const product = aProduct({ code: 'A', stock: { WH1: '4' } })

/** Count sheets over a disk that takes nothing any more once it is full. */
function countOnDisk() {
  const { counting, database } = countSheets(async () => [product])
  const fill = () => {
    const { page_count: pages } = database.prepare('PRAGMA page_count').get() ?? {}
    database.exec(`PRAGMA max_page_count = ${Number(pages)}`)
  }
  return { counting, fill }
}

test('an entry that the disk does not take is not counted, and it is said why', async () => {
  const { counting, fill } = countOnDisk()
  await value(counting.begin({ location: 'WH1' }))
  await value(counting.enter({ text: 'A' }))
  fill()
  const unknown = () => counting.enter({ text: `99${'9'.repeat(190)}${taken}` })
  let taken = 0
  let answer = await unknown()
  // What room there is in the last page is used up first.
  while (answer.kind === 'ok' && taken < 200) {
    taken += 1
    answer = await unknown()
  }
  expect(await failure(answer)).toMatchObject({ kind: 'invalid' })
  expect((await failure(answer)).message).toContain('the disk is full')
  const [sheet] = await value(counting.sheets(undefined))
  expect(sheet).toMatchObject({ lines: 1, finished: null })
  expect(sheet?.unknown).toHaveLength(taken)
})
