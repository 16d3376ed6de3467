import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import type { Protocol } from '../chromium/cdp.ts'
import { guard } from '../guard.ts'
import { toApp, toWeb } from './schemes.ts'

type Paused = Protocol.Fetch.requestPausedPayload
type Listener<Details, Answer> = (details: Details, callback: (answer: Answer) => void) => void
type Filter = { urls: string[]; excludeUrls?: string[] }
type Entry<Details, Answer> = { filter: Filter; listener: Listener<Details, Answer> }

type Listeners = {
  before?: Entry<Electron.OnBeforeRequestListenerDetails, Electron.CallbackResponse>
  sending?: Entry<Electron.OnBeforeSendHeadersListenerDetails, Electron.BeforeSendResponse>
  received?: Entry<Electron.OnHeadersReceivedListenerDetails, Electron.HeadersReceivedResponse>
}

const listeners: Listeners = {}

/** Emits `changed` when someone begins or ceases to want to see answers. */
export const wishes = new EventEmitter().setMaxListeners(0)
const EVERYTHING: Filter = { urls: ['<all_urls>'] }

function entry<D, A>(given: unknown[]): Entry<D, A> | undefined {
  const listener = given.at(-1)
  if (typeof listener !== 'function') return undefined
  const filter = given.length > 1 ? (given[0] as Filter) : EVERYTHING
  return { filter, listener: listener as Listener<D, A> }
}

function set<K extends keyof Listeners>(key: K, value: Listeners[K] | undefined): void {
  if (value) listeners[key] = value
  else delete listeners[key]
  if (key === 'received') wishes.emit('changed')
}

/** `session.webRequest`: three of its events, which can change what happens. */
export const webRequest = guard('session.webRequest', {
  onBeforeRequest: (...given: unknown[]) => set('before', entry(given)),
  onBeforeSendHeaders: (...given: unknown[]) => set('sending', entry(given)),
  onHeadersReceived: (...given: unknown[]) => set('received', entry(given)),
} satisfies Pick<
  Electron.WebRequest,
  'onBeforeRequest' | 'onBeforeSendHeaders' | 'onHeadersReceived'
>)

/** Whether anyone wants to see answers. */
export function wantsResponses(): boolean {
  return listeners.received !== undefined
}

/** What `onBeforeRequest` says of a request. */
export async function requestAllowed(
  paused: Paused,
): Promise<'go' | 'cancel' | { redirect: string }> {
  const answer = await ask(listeners.before, details(paused))
  if (answer?.cancel) return 'cancel'
  return answer?.redirectURL ? { redirect: toWeb(answer.redirectURL) } : 'go'
}

/** What `onBeforeSendHeaders` makes of a request's headers. */
export async function requestHeaders(paused: Paused) {
  const answer = await ask(listeners.sending, {
    ...details(paused),
    requestHeaders: paused.request.headers,
  })
  return answer?.requestHeaders ? { headers: toEntries(answer.requestHeaders) } : {}
}

/** What `onHeadersReceived` makes of an answer's headers. */
export async function headersReceived(paused: Paused) {
  if (!listeners.received || paused.responseStatusCode === undefined) return {}
  const given: Record<string, string[]> = {}
  for (const { name, value } of paused.responseHeaders ?? [])
    given[name] = [...(given[name] ?? []), value]
  const answer = await ask(listeners.received, {
    ...details(paused),
    responseHeaders: given,
    statusCode: paused.responseStatusCode,
    statusLine: `HTTP/1.1 ${paused.responseStatusCode}`,
  })
  if (!answer?.responseHeaders) return {}
  return {
    responseCode: paused.responseStatusCode,
    responseHeaders: toEntries(answer.responseHeaders),
  }
}

function ask<D extends { url: string }, A>(
  asked: Entry<D, A> | undefined,
  about: D,
): Promise<A | undefined> {
  if (!asked?.filter.urls.some((pattern) => matches(pattern, about.url)))
    return Promise.resolve(undefined)
  return new Promise((resolve) => asked.listener(about, resolve))
}

function details({ request, resourceType, networkId, requestId }: Paused) {
  return {
    id: Number.parseInt((networkId ?? requestId).replaceAll(/\D/g, '') || '0', 10),
    url: toApp(request.url),
    method: request.method,
    resourceType: (RESOURCES[resourceType] ??
      'other') as Electron.OnBeforeRequestListenerDetails['resourceType'],
    referrer: toApp(request.headers.Referer ?? ''),
    timestamp: Date.now(),
    uploadData: [],
  }
}

const RESOURCES: Partial<Record<Paused['resourceType'], string>> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  Media: 'media',
  WebSocket: 'webSocket',
}

function toEntries(headers: Record<string, string | string[]>) {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  )
}

function matches(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/^\.\*:/, '[a-z]+:')
  return new RegExp(`^${source}$`).test(url)
}
