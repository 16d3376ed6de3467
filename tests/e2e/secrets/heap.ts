import type { CDPSession } from '@playwright/test'
import type { Planted } from './spellings.ts'

/** A string of the heap that holds a planted secret, with the way from a root to it. */
export type HeapFind = { readonly what: string; readonly path: string }

type Snapshot = {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[], ...unknown[]]
      readonly edge_fields: readonly string[]
      readonly edge_types: readonly [readonly string[], ...unknown[]]
    }
  }
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
  readonly strings: readonly string[]
}

/** Takes a heap snapshot of the page after collecting garbage. */
export async function takeHeap(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return JSON.parse(chunks.join(''))
}

/** Finds strings with a planted secret that some live object holds (weak edges do not hold). */
export function findInHeap(heap: Snapshot, planted: readonly Planted[]): HeapFind[] {
  const graph = readGraph(heap)
  const suspects = new Map<number, string>()
  for (let node = 0; node < graph.count; node += 1) {
    const text = graph.isString(node) ? graph.nameOf(node) : ''
    const secret = text === '' ? undefined : planted.find(({ value }) => text.includes(value))
    if (secret !== undefined) suspects.set(node, secret.what)
  }
  if (suspects.size === 0) return []
  const cameFrom = reach(graph)
  return [...suspects].flatMap(([node, what]) =>
    cameFrom[node] === -1 ? [] : [{ what, path: pathTo(graph, cameFrom, node) }],
  )
}

type Graph = {
  readonly count: number
  readonly isString: (node: number) => boolean
  readonly nameOf: (node: number) => string
  readonly holds: (node: number, visit: (held: number) => void) => void
}

function readGraph({ snapshot, nodes, edges, strings }: Snapshot): Graph {
  const { node_fields, node_types, edge_fields, edge_types } = snapshot.meta
  const size = node_fields.length
  const width = edge_fields.length
  const at = (fields: readonly string[], name: string) => fields.indexOf(name)
  const [TYPE, NAME, EDGES] = ['type', 'name', 'edge_count'].map((name) => at(node_fields, name))
  const [KIND, TO] = ['type', 'to_node'].map((name) => at(edge_fields, name))
  const weak = edge_types[0].indexOf('weak')
  const stringTypes = node_types[0].flatMap((name, type) => (/string/.test(name) ? [type] : []))
  const count = nodes.length / size
  const field = (node: number, offset = 0) => nodes[node * size + offset] ?? 0

  const firstEdge = new Uint32Array(count + 1)
  for (let node = 0; node < count; node += 1) {
    firstEdge[node + 1] = (firstEdge[node] ?? 0) + field(node, EDGES)
  }
  return {
    count,
    isString: (node) => stringTypes.includes(field(node, TYPE)),
    nameOf: (node) => strings[field(node, NAME)] ?? '',
    holds: (node, visit) => {
      for (let edge = firstEdge[node] ?? 0; edge < (firstEdge[node + 1] ?? 0); edge += 1) {
        const kind = edges[edge * width + (KIND ?? 0)]
        const to = edges[edge * width + (TO ?? 0)]
        if (kind !== weak && to !== undefined) visit(to / size)
      }
    },
  }
}

/** For each node the node it was reached from, -1 where nothing strong leads to it. */
function reach(graph: Graph): Int32Array {
  const cameFrom = new Int32Array(graph.count).fill(-1)
  cameFrom[0] = 0
  const queue = [0]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const node = next
    graph.holds(node, (held) => {
      if (cameFrom[held] !== -1) return
      cameFrom[held] = node
      queue.push(held)
    })
  }
  return cameFrom
}

function pathTo(graph: Graph, cameFrom: Int32Array, node: number): string {
  const names: string[] = []
  for (let at = node; at !== 0 && names.length < 12; at = cameFrom[at] ?? 0) {
    names.unshift(graph.nameOf(at).slice(0, 40))
  }
  return names.join(' > ')
}
