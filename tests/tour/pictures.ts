import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

const FOLDER = join(import.meta.dirname, '../../out/tour')
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const SCHEMES = ['light', 'dark'] as const
/** What the tour itself works in: the README's picture is one of these. */
const WORKING_SIZE = { width: 1440, height: 900 }

/** Pictures of screens, each in two sizes, light and dark. */
export type Camera = {
  readonly take: (name: string) => Promise<void>
  readonly count: () => number
}

/** Empties out/tour and prepares the page for pictures. */
export async function openCamera(page: Page): Promise<Camera> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  await page.setViewportSize(WORKING_SIZE)
  let count = 0
  const shoot = async (name: string) => {
    await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
    count += 1
  }
  const take = async (name: string) => {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await shoot(`${name}-${size.width}-${colorScheme}`)
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(WORKING_SIZE)
    await shoot(name)
  }
  return { take, count: () => count }
}
