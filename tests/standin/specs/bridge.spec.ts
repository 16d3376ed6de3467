import { expect } from '@playwright/test'
import { sharedTest as test } from './launch.ts'

test('the page sees what the preload exposes, and nothing else of it', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    version: window.desk.version,
    secret: typeof Reflect.get(globalThis, 'preloadSecret'),
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    binding: Object.getOwnPropertyNames(globalThis).filter((name) => name.includes('standin')),
    isFrozen: Object.isFrozen(window.desk),
  }))
  expect(seen).toEqual({
    version: expect.stringMatching(/^45\./),
    secret: 'undefined',
    require: 'undefined',
    process: 'undefined',
    binding: [],
    isFrozen: true,
  })
})

test('the preload does not see what the page changes', async ({ page }) => {
  const sum = await page.evaluate(() => {
    JSON.stringify = () => 'stolen'
    Map.prototype.get = () => undefined
    document.dispatchEvent = () => false
    return window.desk.add(20, 22)
  })
  expect(sum).toBe(42)
})

test('functions cross in both directions, at once', async ({ page }) => {
  const results = await page.evaluate(async () => ({
    applied: window.desk.apply((value) => value + 1, 20),
    kept: await window.desk.later('yes', true),
    broken: await window.desk
      .later('no', false)
      .catch((error: Error) => [error.name, error.message, 'code' in error]),
  }))
  expect(results).toEqual({ applied: 42, kept: 'yes', broken: ['Error', 'no', false] })
})

test('an error thrown behind the bridge keeps its message alone', async ({ page }) => {
  const thrown = await page.evaluate(() => {
    try {
      window.desk.fail()
      return undefined
    } catch (error) {
      return error instanceof Error && [error.constructor === Error, error.message]
    }
  })
  expect(thrown).toEqual([true, 'too much'])
})

test('the preload can require the four modules of a sandboxed one only', async ({ page }) => {
  const fs = await page.evaluate(() => {
    try {
      return window.desk.requireFs()
    } catch (error) {
      return String(error)
    }
  })
  expect(fs).toBe('Error: module not found: node:fs')
  const missing = await page.evaluate(() => {
    try {
      return window.desk.missing()
    } catch (error) {
      return String(error)
    }
  })
  expect(missing).toContain('electron (preload).webFrame is not implemented')
})

test('a subframe gets neither preload nor bridge', async ({ page }) => {
  const kind = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = 'index.html'
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    return typeof frame.contentWindow?.desk
  })
  expect(kind).toBe('undefined')
})
