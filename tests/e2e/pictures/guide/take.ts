import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Desk } from '../../../../shared/desk/index.ts'
import { atRest } from '../atRest.ts'
import { compactPng } from './compactPng.ts'

const FOLDER = join(import.meta.dirname, '../../../../docs/guide/pictures')

/** Takes a picture of the guide; its words are still to be read where it is as wide as a page. */
export async function take(page: Page, picture: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 800 })
  // Whatever the mouse was used for last would look chosen.
  await page.mouse.move(0, 799)
  writeFileSync(join(FOLDER, `${picture}.png`), compactPng(await atRest(page)))
}

/** The guide is about a desk at which somebody has said who they are. */
export const somebodyIsHere = (page: Page) =>
  page.evaluate(async () => {
    const desk = Reflect.get(window, 'desk') as unknown as Desk
    const people = [
      { name: 'Ruth', role: 'Sales' },
      { name: 'Sam', role: 'Warehouse' },
    ]
    await desk.settings.change({ people, whoIsHere: 'Ruth' })
  })
