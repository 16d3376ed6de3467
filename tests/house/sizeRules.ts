/** A file and how many lines it has. */
export type Size = { readonly path: string; readonly lines: number }

const MEDIAN = 80
const NINE_IN_TEN = 150
const LIMIT = 250
const COMPONENT_PAGE = 120
const COMPOSITION_ROOT = 100

/** What breaks the sizes of docs/architecture.md, in words. */
export function wrongSizes(sizes: readonly Size[]): string[] {
  const sorted = sizes.toSorted((a, b) => a.lines - b.lines)
  const above = (most: number) => sorted.filter(({ lines }) => lines > most)
  const median = sorted[Math.floor(sorted.length / 2)]
  const long = above(NINE_IN_TEN)
  return [
    ...(median === undefined ? ['there is nothing to measure'] : []),
    ...(median !== undefined && median.lines > MEDIAN
      ? [`the median has ${median.lines} lines, more than ${MEDIAN}`]
      : []),
    ...(long.length > sorted.length / 10
      ? [`more than one in ten has over ${NINE_IN_TEN} lines: ${list(long)}`]
      : []),
    ...above(LIMIT).map((file) => `more than ${LIMIT} lines: ${list([file])}`),
    ...above(COMPONENT_PAGE)
      .filter(({ path }) => path.endsWith('Page.tsx'))
      .map((file) => `a page of more than ${COMPONENT_PAGE} lines: ${list([file])}`),
    ...above(COMPOSITION_ROOT)
      .filter(({ path }) => path === 'electron/main.ts')
      .map((file) => `the composition root has more than ${COMPOSITION_ROOT}: ${list([file])}`),
  ]
}

const list = (files: readonly Size[]): string =>
  files.map(({ path, lines }) => `${path} (${lines})`).join(', ')
