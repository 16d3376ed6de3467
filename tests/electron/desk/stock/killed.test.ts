import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { openMirror } from '../../../../electron/desk/stock/mirror/schema.ts'
import { type RunningSandbox, startSandbox } from '../../../sandbox/startSandbox.ts'
import { quickFolder } from '../../quickFolder.ts'
import { removeFolder } from '../removeFolder.ts'
import { productsIn } from './mirrorHelp.ts'

const DESK = fileURLToPath(new URL('./deskProcess.ts', import.meta.url))
const MADE_UP = 1500

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** A desk as a process over this folder. */
function deskProcess({ url, key }: RunningSandbox, folder: string) {
  const child = fork(DESK, [url, key, folder], { execArgv: [] })
  started.push(child)
  const gone = once(child, 'exit')
  return {
    /** How many products it has once its stock is whole. */
    whole: once(child, 'message').then(([products]: unknown[]) => products),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** Where the pages began that a desk asked for. */
async function asked(sandbox: RunningSandbox, method: string): Promise<number[]> {
  const requests = await sandbox.control.requests(method)
  return requests.map(({ params }) => Number(params.skip))
}

/** What somebody at the desk could search. */
function shown(folder: string): number {
  const mirror = openMirror(folder)
  const products = productsIn(mirror).length
  mirror.close()
  return products
}

/** How many rows of a pass are kept. */
function kept(folder: string): number {
  const mirror = openMirror(folder)
  const walk = mirror.prepare('SELECT state FROM walk').get()
  mirror.close()
  return JSON.parse(String(walk?.state)).skip
}

/**
 * Which request a desk is killed at, as it has asked and has no answer yet, and what it has kept by
 * then: a page is kept while the next one is asked for.
 */
const MOMENTS = [
  ['getProducts', 1, 250],
  ['getInventoryFeed', 0, 0],
  ['getInventoryFeed', 2, 500],
  ['getInventoryFeed', 2, 1000],
] as const

test('a desk that is killed at any page of a refresh goes on there, and shows all or nothing', {
  timeout: 120_000,
}, async () => {
  const sandbox = await startSandbox({ items: MADE_UP })
  const folder = quickFolder('killed')
  try {
    for (const [method, skip, rows] of MOMENTS) {
      const held = await sandbox.control.fault({ method, fault: 'hold', skip })
      const desk = deskProcess(sandbox, folder)
      await held.whenHeld()
      await expect.poll(() => kept(folder), { timeout: 10_000 }).toBe(rows)
      await desk.kill()
      await sandbox.control.clearFaults()
      expect(shown(folder)).toBe(0)
    }
    const last = deskProcess(sandbox, folder)
    const products = await last.whole
    await last.kill()
    expect(products).toBeGreaterThan(MADE_UP)
    expect(shown(folder)).toBe(products)
    // Each page once, but for those that had no answer when the power went.
    expect(await asked(sandbox, 'getProducts')).toEqual([0, 250, 250, 500, 677])
    const pages = [249, 499, 749, 999, 1249, 1499, 1749, 1811, 1812]
    expect(await asked(sandbox, 'getInventoryFeed')).toEqual(
      [0, ...pages, 0, 499, 999].toSorted((one, other) => one - other),
    )
  } finally {
    await sandbox.stop()
    removeFolder(folder)
  }
})
