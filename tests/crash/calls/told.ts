import type { newLine } from '../../../shared/desk/basket.ts'
import type { Typed } from '../../../shared/desk/typed.ts'
import type { z } from '../../../shared/schema.ts'

type OfCall = { readonly callId: string }
type Wanted = Omit<z.output<typeof newLine>, 'callId' | 'code'>

/** What can be asked of a desk in another process. */
export type Work =
  | { readonly what: 'open' | 'all'; readonly input: undefined }
  | { readonly what: 'typed'; readonly input: OfCall & { readonly typed: Typed } }
  | {
      readonly what: 'add'
      readonly input: OfCall & Wanted & { readonly code: string; readonly left: Typed }
    }
  | { readonly what: 'change'; readonly input: OfCall & Wanted & { readonly lineId: string } }
  | { readonly what: 'remove'; readonly input: OfCall & { readonly lineId: string } }
  | {
      readonly what: 'signIn'
      readonly input: OfCall & { readonly email: string; readonly password: string }
    }

/** The same, with the number its answer comes under. */
export type Asked = Work & { readonly id: number }

export type Told = { readonly id: number; readonly said: unknown }
