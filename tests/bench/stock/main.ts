// npm run bench:stock – what the catalogue costs on this computer (docs/performance.md).

import { createReport } from '../report.ts'
import { compared, interleaved, mean, perKey, quantile } from '../rounds.ts'
import { type Filled, fill, textBytes } from './catalogue.ts'
import { typedKeys } from './keys.ts'
import { memory } from './memory.ts'
import { lastPages, mainsPart } from './paging.ts'
import { onScreen } from './screen/onScreen.ts'
import { ours, scan } from './searching.ts'
import { syncing } from './syncing.ts'

const BYTES_BESIDE_TEXT = 700
/** A round of few pages is over within one moment in which the computer is slower than before. */
const TIMES_A_ROUND = 400
const [SMALL, LARGE] = [10_000, 100_000]
const p = (part: number) => (figures: readonly number[]) => quantile(figures, part)

const report = createReport()
const { say, tell, tellRatio } = report

function measure(filled: Filled) {
  const { long, short } = typedKeys(filled.products, 300, 100)
  const [mine, floor] = [ours(filled), scan(filled)]
  const longs = interleaved(long, mine.search, floor, mine.renew)
  const shorts = interleaved(short, mine.search, floor, mine.renew)
  say(
    `\n${filled.products.length.toLocaleString('en-GB')} products, ${long.length} and ${short.length} keys`,
  )
  for (const part of [0.5, 0.95]) {
    const figure = p(part)
    say(
      `  p${part * 100}: ours ${figure(perKey(longs.ours)).toFixed(3)} ms (${figure(perKey(longs.wall)).toFixed(3)} by the clock), scan ${figure(perKey(longs.floor)).toFixed(3)} ms; short ones ${figure(perKey(shorts.ours)).toFixed(3)} and ${figure(perKey(shorts.floor)).toFixed(3)} ms`,
    )
  }
  const again = interleaved(long, mine.search, floor)
  for (const part of [0.5, 0.95]) {
    const { ratio } = compared(again, p(part), 1)
    say(`  p${part * 100} of texts that were asked for before: ${ratio.toFixed(3)} of the scan`)
  }
  tellRatio('search of 3 and more characters, p50', compared(longs, p(0.5), 0.1), 0.1)
  tellRatio('search of 3 and more characters, p95', compared(longs, p(0.95), 0.5), 0.5)
  tellRatio('search of 1 and 2 characters, p95', compared(shorts, p(0.95), 1), 1)
  return longs
}

function counters(filled: Filled) {
  const { products } = filled
  const { written, index, cells } = filled.again()
  tell(
    'refresh, unchanged',
    written + index + cells === 0 ? 'met' : 'missed',
    `${written}, ${index} and ${cells} rows`,
  )
  const beside = (filled.bytes() - textBytes(products)) / products.length
  report.tellFigure('disk beside the text', beside, BYTES_BESIDE_TEXT, 'bytes a product')
}

function pages(filled: Filled) {
  const { pages, ours, floor } = mainsPart(filled)
  tellRatio('a page, main without SQL', compared(interleaved(pages, ours, floor), mean, 2), 2)
  const { sorts, last, first } = lastPages(filled)
  for (const sort of sorts) {
    const costs = interleaved(Array(TIMES_A_ROUND).fill(sort), last, first)
    tellRatio(`last page beside the first, by ${sort.field}`, compared(costs, mean, 5), 5)
  }
}

const of = (count: number) => {
  const filled = fill(count)
  const costs = measure(filled)
  const texts = typedKeys(filled.products, 120, 0).long
  counters(filled)
  pages(filled)
  memory(filled, typedKeys(filled.products, 100, 20).long, report)
  filled.remove()
  return { ...costs, texts }
}
const small = of(SMALL)
const large = of(LARGE)

const grown = {
  ours: large.ours.map((round, at) => [mean(round) - mean(small.ours[at] ?? [])]),
  floor: large.floor.map((round, at) => [mean(round) - mean(small.floor[at] ?? [])]),
}
say('')
tellRatio('growth from 10,000 to 100,000', compared(grown, mean, 0.25), 0.25)
await syncing(report)
await onScreen(large.texts, report)
process.exitCode = report.isAllMet() ? 0 : 1
