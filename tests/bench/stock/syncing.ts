import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CrmClient } from '../../../electron/crm/client.ts'
import { createHttp, type Http, type HttpRequest } from '../../../electron/crm/http.ts'
import { openCatalogueFile } from '../../../electron/desk/stock/catalogueFile.ts'
import { walkFeed } from '../../../electron/desk/stock/feed.ts'
import { defaultDialect } from '../../../shared/crm/dialect.ts'
import { clientOf } from '../../contract/clientOf.ts'
import { type RunningSandbox, startSandbox } from '../../sandbox/startSandbox.ts'
import type { Report } from '../report.ts'
import { type Costs, compared, ROUNDS } from '../rounds.ts'
import { TODAY } from './catalogue.ts'

const PRODUCTS = 2500
const PAGE_MS = 250
const BAR = 1.15

/** A first refresh of an empty catalogue beside the same requests sent and their answers read. */
export async function syncing({ say, tellRatio }: Report): Promise<void> {
  const sandbox = await startSandbox({ items: PRODUCTS })
  const http = createHttp()
  try {
    const requests = await requestsOf(sandbox, http)
    say(
      `\nfirst refresh of ${PRODUCTS.toLocaleString('en-GB')} products, ${requests.length} requests`,
    )
    const run = () => measured(over(sandbox, http), http, requests)
    const { ratio } = compared(await run(), total, BAR)
    say(`  at no latency: ${ratio.toFixed(3)} of the requests alone`)
    await sandbox.control.fault({ fault: 'slow', ms: PAGE_MS, count: 0 })
    const verdict = compared(await run(), total, BAR)
    tellRatio(`first refresh at ${PAGE_MS} ms a page`, verdict, BAR)
  } finally {
    http.close()
    await sandbox.stop()
  }
}

async function measured(crm: CrmClient, http: Http, requests: readonly HttpRequest[]) {
  const costs = { ours: [] as number[][], floor: [] as number[][] } satisfies Record<string, Costs>
  const ours = async () => costs.ours.push([await refresh(crm)])
  const floor = async () => costs.floor.push([await sendAll(http, requests)])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const next of round % 2 === 0 ? [ours, floor] : [floor, ours]) await next()
  }
  return costs
}

/** What a refresh asks for, in its order. */
async function requestsOf(sandbox: RunningSandbox, http: Http): Promise<HttpRequest[]> {
  const sent: HttpRequest[] = []
  const send: Http['send'] = (request) => {
    sent.push(request)
    return http.send(request)
  }
  await refresh(over(sandbox, { ...http, send }))
  return sent
}

async function sendAll(http: Http, requests: readonly HttpRequest[]): Promise<number> {
  const start = performance.now()
  for (const request of requests) {
    await http.send({ ...request, signal: new AbortController().signal })
  }
  return performance.now() - start
}

/**
 * Everything of a refresh but the names, from an empty file to one that can be searched, in
 * milliseconds. Its thread stands before the clock starts: here it is compiled first, built it is not.
 */
async function refresh(crm: CrmClient): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sync-'))
  const file = openCatalogueFile(folder)
  try {
    const writing = file.refreshing()
    const { signal } = new AbortController()
    const walk = await writing.begin(0)
    const start = performance.now()
    const seen = await walkFeed({ crm, file: writing, signal, onProgress: () => {} }, walk)
    if (seen.kind === 'error') throw new Error(seen.error.message)
    const at = `${TODAY}T09:00:00.000Z`
    const orderedFor = { today: TODAY, location: '', recent: new Set<string>() }
    await writing.apply({ at, begun: at, orderedFor, wholePass: seen.value })
    const ms = performance.now() - start
    if (file.state().products < PRODUCTS) throw new Error('The refresh is not whole.')
    return ms
  } finally {
    file.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const over = (sandbox: RunningSandbox, http: Http): CrmClient =>
  clientOf(sandbox, defaultDialect, http).crm

const total = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0)
