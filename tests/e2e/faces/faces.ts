import { call } from './call.ts'
import type { Walk } from './face.ts'
import { frame } from './frame.ts'
import { checkout, newcomer, payment } from './order.ts'
import { records } from './records.ts'
import { stock } from './stock.ts'
import { stockChanges } from './stockChanges.ts'
import { stockCounting } from './stockCounting.ts'
import { stockLarge } from './stockLarge.ts'

/** Every face the desk has, by walks that each take one desk. */
export const walks = {
  call,
  checkout,
  payment,
  newcomer,
  records,
  frame,
  stock,
  stockChanges,
  stockCounting,
  stockLarge,
} satisfies Record<string, Walk>
