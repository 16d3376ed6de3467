/** A heap snapshot as Chromium writes it. */
export type Snapshot = {
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

/** Who holds whom in a heap, and what its strings say. */
export type HeapGraph = {
  readonly count: number
  /** The text of a string, put together where V8 keeps it in parts; empty for all else. */
  readonly textOf: (node: number) => string
  readonly nameOf: (node: number) => string
  /** Visits what a node holds; weak edges do not hold. */
  readonly holds: (node: number, visit: (held: number, edge: string) => void) => void
}

/** Reads the flat numbers of a snapshot as a graph. */
export function readGraph({ snapshot, nodes, edges, strings }: Snapshot): HeapGraph {
  const { node_fields, node_types, edge_fields, edge_types } = snapshot.meta
  const size = node_fields.length
  const width = edge_fields.length
  const [TYPE = 0, NAME = 0, EDGES = 0] = ['type', 'name', 'edge_count'].map((name) =>
    node_fields.indexOf(name),
  )
  const [KIND = 0, LABEL = 0, TO = 0] = ['type', 'name_or_index', 'to_node'].map((name) =>
    edge_fields.indexOf(name),
  )
  const weak = edge_types[0].indexOf('weak')
  const count = nodes.length / size
  const field = (node: number, offset: number) => nodes[node * size + offset] ?? 0
  const typeOf = (node: number) => node_types[0][field(node, TYPE)] ?? ''
  const nameOf = (node: number) => strings[field(node, NAME)] ?? ''

  const firstEdge = new Uint32Array(count + 1)
  for (let node = 0; node < count; node += 1) {
    firstEdge[node + 1] = (firstEdge[node] ?? 0) + field(node, EDGES)
  }
  const holds: HeapGraph['holds'] = (node, visit) => {
    for (let edge = firstEdge[node] ?? 0; edge < (firstEdge[node + 1] ?? 0); edge += 1) {
      const at = edge * width
      if (edges[at + KIND] === weak) continue
      visit((edges[at + TO] ?? 0) / size, strings[edges[at + LABEL] ?? 0] ?? '')
    }
  }
  const textOf = (node: number): string => {
    const type = typeOf(node)
    if (type === 'concatenated string') return joined(node, { typeOf, nameOf, holds })
    return type === 'string' ? nameOf(node) : ''
  }
  return { count, textOf, nameOf, holds }
}

/** Longer ropes are whole pages of code, not what somebody typed. */
const MOST_PARTS = 5_000

/** A rope's text: V8 leaves what was put together in its two halves until somebody reads it. */
function joined(
  top: number,
  {
    typeOf,
    nameOf,
    holds,
  }: Pick<HeapGraph, 'nameOf' | 'holds'> & { typeOf: (n: number) => string },
): string {
  const parts: string[] = []
  const waiting = [top]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (parts.length > MOST_PARTS) break
    if (typeOf(node) === 'string') parts.push(nameOf(node))
    const halves: { first?: number; second?: number } = {}
    holds(node, (held, edge) => {
      if (edge === 'first' || edge === 'second') halves[edge] = held
    })
    if (halves.second !== undefined) waiting.push(halves.second)
    if (halves.first !== undefined) waiting.push(halves.first)
  }
  return parts.join('')
}
