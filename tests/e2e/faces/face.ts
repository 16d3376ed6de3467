import type { Page } from '@playwright/test'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'
import type { RunningDesk } from '../launch.ts'
import type { PhoneOrderPage } from '../pages/phoneOrder.ts'

/** Whether the keyboard may go for a walk here, or whether that would end what is shown. */
export type Kind = 'steady' | 'fleeting'

/** What a walk through the faces of the desk works with. */
export type Stage = {
  readonly desk: RunningDesk
  readonly page: Page
  readonly phoneOrder: PhoneOrderPage
  readonly sandbox: RunningSandbox
  /** The desk wears this face now: look at it. */
  readonly show: (face: string, kind?: Kind) => Promise<void>
}

export type Walk = (stage: Stage) => Promise<void>
