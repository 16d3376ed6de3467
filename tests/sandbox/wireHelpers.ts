import type { RunningSandbox } from './startSandbox.ts'

export type Pair = readonly [string, string]

export const form = (pairs: readonly Pair[]) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value]))

/** Sends pairs as they stand, by POST or in the address. */
export async function send({ url }: RunningSandbox, pairs: readonly Pair[], verb = 'POST') {
  const response =
    verb === 'POST'
      ? await fetch(url, { method: verb, body: form(pairs) })
      : await fetch(`${url}?${form(pairs)}`, { method: verb })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    dialect: response.headers.get('x-sandbox-dialect'),
    warning: response.headers.get('x-sandbox-warning'),
    bytes,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  }
}
