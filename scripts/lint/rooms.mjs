import { posix, relative, sep } from 'node:path'

/** What each room may import of ours, and which packages it must leave alone. */
const ROOMS = {
  shared: { ours: ['shared'], packages: /^(zod|big\.js)(\/|$)/ },
  electron: { ours: ['electron', 'shared'], notPackages: /^(react|@mui)(\/|$)/ },
  renderer: { ours: ['renderer', 'shared'], notPackages: /^(electron|node:.*)(\/|$)/ },
  sandbox: { ours: ['sandbox', 'shared'], notPackages: /^(electron|react|@mui)(\/|$)/ },
  scripts: { ours: ['scripts'], packages: /^node:/ },
}

/** Inside shared: a subject folder → the subject folders it may import. */
const SHARED = {
  crm: ['crm', 'domain'],
  desk: ['desk', 'domain'],
  domain: ['domain'],
}

/** The path below the working folder, with forward slashes. */
export function placeOf(filename, cwd) {
  return relative(cwd, filename).split(sep).join('/')
}

/** Whether a file is part of the desk or its sandbox, and not of what builds and tests them. */
export function isOfTheDesk(place) {
  return /^(shared|electron|renderer|sandbox)\//.test(place)
}

function featureOf(place) {
  return /^renderer\/features\/([^/]+)/.exec(place)?.[1]
}

function wrongPackage(room, source) {
  const rule = ROOMS[room]
  if (rule.packages && !rule.packages.test(source)) return `${room}/ does not import ${source}`
  if (rule.notPackages?.test(source)) return `${room}/ does not import ${source}`
  return undefined
}

function wrongInsideShared(from, to) {
  const [, subject] = from.split('/')
  const [, target] = to.split('/')
  if (!SHARED[subject] || !SHARED[target] || SHARED[subject].includes(target)) return undefined
  return `shared/${subject} does not import shared/${target}`
}

function wrongInsideRenderer(from, to) {
  const own = featureOf(from)
  const other = featureOf(to)
  if (own && other && own !== other) return `feature ${own} does not import feature ${other}`
  if (other && from.startsWith('renderer/components/')) return 'components never import features'
  return undefined
}

/**
 * Why `from` must not import `source`, in one sentence; undefined when it may.
 * `from` is a path below the working folder, `source` the words in the import.
 */
export function whyNot(from, source) {
  const [room = ''] = from.split('/')
  const rule = ROOMS[room]
  if (!rule) return undefined
  if (!source.startsWith('.')) return wrongPackage(room, source)
  const [path, query] = source.split('?')
  const to = posix.normalize(posix.join(posix.dirname(from), path))
  const [target = ''] = to.split('/')
  // The sandbox is started by its path as a process of its own, never imported.
  if (room === 'electron' && target === 'sandbox' && query === 'modulePath') return undefined
  if (target !== 'tests' && !(target in ROOMS)) return undefined
  if (!rule.ours.includes(target)) return `${room}/ does not import ${target}/`
  return room === 'shared' ? wrongInsideShared(from, to) : wrongInsideRenderer(from, to)
}
