import { expect as baseExpect, type Page } from '@playwright/test'
import type { PhoneOrderPage } from '../e2e/pages/phoneOrder.ts'
import type { Camera } from './pictures.ts'

/** What a step works with, and what it hands on to those after it. */
export type Tour = {
  readonly page: Page
  readonly phoneOrder: PhoneOrderPage
  readonly userData: string
  readonly camera: Camera
  /** Of the call in hand, as the screen shows them: `199.63`, `SO-10433`. */
  total: string
  orderRef: string
}

/** One step: its words, and the work, which gives what there is to say of it or throws. */
export type Step = readonly [words: string, work: (tour: Tour) => Promise<string>]

/** Patient enough for a busy machine. */
export const expect = baseExpect.configure({ timeout: 15_000 })

/** A region's words on one line. */
export const onOneLine = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
