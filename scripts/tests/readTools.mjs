import { failure } from './tally.mjs'

/** tsc -b: each room of tsconfig.json is one test; a room with an error in it has failed. */
export function readTypes(output, rooms) {
  const errors = output.split('\n').filter((line) => /: error TS\d+|^error TS\d+/.test(line))
  const roomOf = (line) => rooms.find((room) => line.startsWith(`${room}/`)) ?? 'elsewhere'
  const red = groupBy(errors, roomOf)
  return {
    passed: rooms.filter((room) => !red.has(room)).length,
    failures: [...red].map(([room, lines]) => failure(`types of ${room}`, lines.join('\n'))),
  }
}

// Map.groupBy came with Node 21; npm test may be started by Node 20.
function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Biome's JSON: one test; the files it looked at must be some. */
export function readBiome({ summary, diagnostics }) {
  const lines = diagnostics.map(
    ({ location, message }) => `${location.path}:${location.start?.line ?? 0} ${message}`,
  )
  const isClean = summary.errors + summary.warnings === 0
  const looked = summary.changed + summary.unchanged > 0
  if (isClean) return { passed: looked ? 1 : 0, failures: [] }
  return { passed: 0, failures: [failure('format and lint (Biome)', lines.join('\n'))] }
}

/** oxlint's JSON: one test; the files it looked at must be some. */
export function readOxlint({ diagnostics, number_of_files: files }) {
  if (diagnostics.length === 0) return { passed: files > 0 ? 1 : 0, failures: [] }
  const lines = diagnostics.map(({ filename, labels, message, code }) => {
    const line = labels[0]?.span.line ?? 0
    return `${filename}:${line} ${message} (${code})`
  })
  return { passed: 0, failures: [failure('rules of the house (oxlint)', lines.join('\n'))] }
}
