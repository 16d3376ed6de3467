import type { Locator } from '@playwright/test'
import { expect, type Step, type Tour } from '../step.ts'

const DIALOGS: readonly [key: string, picture: string][] = [
  ['F1', 'keys'],
  ['Control+k', 'commands'],
  ['F6', 'new-customer'],
]

const fileName = (words: string) => words.trim().toLowerCase().replaceAll(/\W+/g, '-')

async function eachOf(buttons: Locator, visit: (name: string) => Promise<void>): Promise<string[]> {
  const names = await buttons.allInnerTexts()
  for (const [index, name] of names.entries()) {
    await buttons.nth(index).click()
    await visit(name)
  }
  return names.map((name) => name.replaceAll(/\s+/g, ' '))
}

async function dialogs({ page, camera }: Tour): Promise<string> {
  await page.keyboard.press('F2')
  for (const [key, picture] of DIALOGS) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await camera.take(picture)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  return DIALOGS.map(([key]) => key).join(', ')
}

async function screens({ page, camera }: Tour): Promise<string> {
  const rail = page.getByRole('navigation', { name: 'Main' }).getByRole('button')
  const names = await eachOf(rail, (name) => camera.take(`screen-${fileName(name)}`))
  return names.join(', ')
}

async function settings({ page, camera }: Tour): Promise<string> {
  const sections = page.getByRole('navigation', { name: 'Settings' }).getByRole('button')
  const names = await eachOf(sections, (name) => camera.take(`settings-${fileName(name)}`))
  return names.join(', ')
}

/** Every dialog and screen there is. */
export const look: readonly Step[] = [
  ['Dialogs by their keys', dialogs],
  ['Screens of the rail, the last of them Settings', screens],
  ['Sections of Settings', settings],
]
