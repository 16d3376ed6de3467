import { NOTICES } from './notices.mjs'

const NEEDED = [
  'LICENSE',
  'package.json',
  'out/main/main.js',
  'out/main/activitiesWorker.js',
  'out/main/catalogueWorker.js',
  'out/main/sandbox.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  `out/main/${NOTICES}`,
  `out/preload/${NOTICES}`,
  `out/renderer/${NOTICES}`,
]
const EXPECTED = [
  /^(LICENSE|package\.json)$/,
  new RegExp(`^out/(main|preload|renderer)/${NOTICES}$`),
  /^out\/main\/.+\.(c|m)?js$/,
  /^out\/preload\/[^/]+\.cjs$/,
  /^out\/renderer\/.+\.(html|js|css|woff2|svg|png)$/,
]
const MOST_BYTES = 40 * 1024 * 1024

/** What is wrong with a package of these files, in sentences; none when it is as described. */
export function wrongContents(files) {
  const paths = new Set(files.map(({ path }) => path))
  const missing = NEEDED.filter((path) => !paths.has(path))
  const strangers = [...paths].filter((path) => !EXPECTED.some((one) => one.test(path)))
  const bytes = files.reduce((total, file) => total + file.bytes, 0)
  return [
    ...missing.map((path) => `${path} is missing`),
    ...strangers.map((path) => `${path} does not belong in it`),
    ...(bytes > MOST_BYTES ? [`it holds ${bytes} bytes, more than ${MOST_BYTES}`] : []),
  ]
}

// What is not ours, and the words by which its own licence is known.
const OTHERS = [
  ['the font Inter', 'out/renderer', /The Inter Project Authors/, /SIL OPEN FONT LICENSE/i],
  ['React', 'out/renderer', /^react \d/m, /MIT License/],
  ['zod', 'out/preload', /^zod \d/m, /MIT License/],
  ['the product pictures', 'out/main', /Fluent Emoji/, /Copyright \(c\) Microsoft Corporation/],
  ['hono', 'out/main', /^hono \d/m, /MIT License/],
]

/** Whose licence does not travel with the package, in sentences; `textOf` reads one of its files. */
export function wrongNotices(textOf) {
  const told = (folder, words) => words.every((one) => one.test(textOf(`${folder}/${NOTICES}`)))
  return OTHERS.filter(([, folder, ...words]) => !told(folder, words)).map(
    ([name]) => `the licence of ${name} is missing`,
  )
}
