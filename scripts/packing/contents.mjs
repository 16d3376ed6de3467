const NEEDED = [
  'package.json',
  'out/main/main.js',
  'out/main/sandbox.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]
const EXPECTED = [
  /^package\.json$/,
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
