import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import type { RunningDesk } from '../launch.ts'
import { KINDS, type Kind, mintCardNumber, mintKey, mintText } from './mint.ts'
import type { Places } from './places.ts'
import type { Planted } from './spellings.ts'
import { traced } from './trace.ts'

/** One made-up secret of each kind, to be leaked on purpose. */
export const decoys = (code: string): Planted[] =>
  KINDS.map((kind) => ({ what: kind, ...decoy(kind, code) }))

function decoy(kind: Kind, code: string): Pick<Planted, 'value' | 'isShort'> {
  switch (kind) {
    case 'security code':
      return { value: code, isShort: true }
    case 'card number':
      return { value: mintCardNumber() }
    case 'API key':
    case 'session id':
      return { value: mintKey() }
    case 'password':
    case 'generated password':
      return { value: mintText() }
  }
}

/** How a careless program could leave a secret, by the place it would be found in. */
const LEAKS: Record<string, (text: string, desk: RunningDesk, places: Places) => unknown> = {
  log: (text, _desk, { userData }) =>
    appendFileSync(join(userData, 'logs', 'desk.log'), `${JSON.stringify({ text })}\n`),
  userData: (text, _desk, { userData }) => {
    const database = new DatabaseSync(join(userData, `leak-${Date.now()}.db`))
    database.exec('PRAGMA encoding = "UTF-16le"; CREATE TABLE leak (text TEXT)')
    database.prepare('INSERT INTO leak VALUES (?)').run(text)
    database.close()
    writeFileSync(join(userData, 'leak.gz'), gzipSync(text))
  },
  'CRM database': (text, _desk, { crm }) => crm.write(text),
  'what the desk printed': (text, { app }) =>
    app.evaluate((_electron, said) => console.log(said), text),
  'addresses asked for': async (text, _desk, { crm }) => {
    await fetch(`${crm.line.url}?${new URLSearchParams({ method: 'getMenus', note: text })}`)
  },
  trace: (text, { page }, { traces }) =>
    traced(page, join(traces, 'leak.zip'), async () => {
      await page.evaluate((said) => document.body.setAttribute('data-leak', said), text)
      await page.getByRole('main').click()
      await page.evaluate(() => document.body.removeAttribute('data-leak'))
    }),
}

/** The places a leak is found in, all of them. */
export const LEAKY_PLACES = Object.keys(LEAKS)

/** Leaves the texts in every place, as a careless program would. */
export async function leakEverywhere(
  desk: RunningDesk,
  places: Places,
  planted: readonly Planted[],
): Promise<void> {
  const text = planted.map(({ value }) => `leaked ${value} here`).join('\n')
  for (const leak of Object.values(LEAKS)) await leak(text, desk, places)
}

/** Lets live objects of the page hold the texts: whole, in halves, and deep in a long one. */
export async function leakIntoHeap(page: Page, planted: readonly Planted[]): Promise<void> {
  await page.evaluate(
    (values) => {
      const halves = values.map((value) => [value.slice(0, 2), value.slice(2)])
      Reflect.set(window, 'leak', {
        whole: values.map((value) => ({ value })),
        // Put together here and read by nobody: V8 keeps the halves.
        ropes: halves.map(([one, two]) => `${'a rope has to be long '}${one}${two} at both ends`),
        long: `${'.'.repeat(5_000)} ${values.join(' ')}`,
      })
    },
    planted.map(({ value }) => value),
  )
}
