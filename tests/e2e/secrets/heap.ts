import type { Page } from '@playwright/test'
import { type HeapGraph, readGraph, type Snapshot } from './heapGraph.ts'
import { holdsText, type Planted } from './spellings.ts'

/** A string of the heap that holds a planted secret, with the way from a root to it. */
export type HeapFind = { readonly what: string; readonly path: string }

/** Lets a snapshot hold strings whole; V8 would cut them at 1,024 characters. */
export const WHOLE_STRINGS = '--js-flags=--heap-snapshot-string-limit=10000000'

/** Takes a heap snapshot of the page after collecting garbage. */
export async function takeHeap(page: Page): Promise<HeapGraph> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return readGraph(JSON.parse(chunks.join('')) as Snapshot)
}

/** Finds strings with a planted secret that some live object holds (weak edges do not hold). */
export function findInHeap(graph: HeapGraph, planted: readonly Planted[]): HeapFind[] {
  const suspects: [node: number, what: string][] = []
  for (let node = 0; node < graph.count; node += 1) {
    const text = graph.textOf(node)
    if (text === '') continue
    for (const secret of planted) {
      if (holdsText(text, secret)) suspects.push([node, secret.what])
    }
  }
  if (suspects.length === 0) return []
  const cameFrom = reach(graph)
  return suspects.flatMap(([node, what]) =>
    cameFrom[node] === -1 ? [] : [{ what, path: pathTo(graph, cameFrom, node) }],
  )
}

/** For each node the node it was reached from, -1 where nothing strong leads to it. */
function reach(graph: HeapGraph): Int32Array {
  const cameFrom = new Int32Array(graph.count).fill(-1)
  cameFrom[0] = 0
  const queue = [0]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const node = next
    graph.holds(node, (held) => {
      if (cameFrom[held] !== -1 || isOfCode(graph, node, held)) return
      cameFrom[held] = node
      queue.push(held)
    })
  }
  return cameFrom
}

/** What V8 notes of compiled code: numbers of functions and places in the bundle. */
const CODE = /^system \/ (SharedFunctionInfo|ScopeInfo|Script|UncompiledData|BytecodeArray)/

/** A number that belongs to the code itself; a security code may well be the same by chance. */
const isOfCode = (graph: HeapGraph, node: number, held: number): boolean =>
  graph.nameOf(held) === 'int' && CODE.test(graph.nameOf(node))

function pathTo(graph: HeapGraph, cameFrom: Int32Array, node: number): string {
  const names: string[] = []
  for (let at = node; at !== 0 && names.length < 12; at = cameFrom[at] ?? 0) {
    names.unshift(graph.nameOf(at).slice(0, 40))
  }
  return names.join(' > ')
}
