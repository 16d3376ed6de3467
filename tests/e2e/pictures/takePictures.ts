import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { beginnings, forEachWalk } from '../faces/faces.ts'
import { test } from '../fixtures.ts'
import { atRest } from './atRest.ts'

const FOLDER = join(import.meta.dirname, '../../../out/pictures')
const SIZES = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  // The last one is the one the walk goes on in.
  { width: 1280, height: 800 },
]
const SCHEMES = ['light', 'dark'] as const

async function take(page: Page, face: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      const path = join(FOLDER, `${face}-${size.width}-${colorScheme}.png`)
      writeFileSync(path, await atRest(page))
    }
  }
}

forEachWalk((name, walk) => {
  test(name, async ({ desk, phoneOrder, sandbox }) => {
    const { page } = desk
    await walk({ desk, page, phoneOrder, sandbox, show: (face) => take(page, face) })
  })
})

for (const [name, begin] of Object.entries(beginnings)) {
  test(name, async ({ launch, sandbox, userData }) => {
    await begin({ launch, sandbox, userData }, take)
  })
}
