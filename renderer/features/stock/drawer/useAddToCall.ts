import { useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { ProductView } from '../../../../shared/desk/product.ts'
import { overPromise } from '../../../../shared/domain/overPromise.ts'
import type { Unit } from '../../../../shared/domain/units.ts'
import { UNIT_WORDS } from '../../../../shared/domain/uom.ts'
import { askCall, useCalls } from '../../../api/calls.ts'
import { useAction } from '../../../api/useAction.ts'

/** How much of it somebody wants to add. */
export type Wanted = { readonly quantity: string; readonly unit: Unit }

type Step =
  | { readonly kind: 'idle' }
  /** Several calls are open: which one is meant? */
  | { readonly kind: 'choosing' }
  /** It takes more than can be promised, which is asked about once. */
  | { readonly kind: 'asking'; readonly call: CallView; readonly question: string }

const IDLE: Step = { kind: 'idle' }
const POSITIVE = /^(?=.*[1-9])\d{1,9}(\.\d{1,4})?$/

/** Adds a line to an open call: to the only one at once, else to the one that is chosen. */
export function useAddToCall(product: ProductView, wanted: Wanted) {
  const { calls: all, activeId } = useCalls()
  const [asked, setAsked] = useState<{ readonly step: Step; readonly of: Wanted }>()
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { run, failure } = useAction(async (call: CallView) => {
    const { code } = product
    const line = { callId: call.callId, code, ...wanted, location: '', override: null }
    await askCall((desk) => desk.basket.add(line))
    setSaid(`${amountOf(wanted)} of ${code} added to ${callName(call)}.`)
  })

  // The one in front comes first: most often it is the one that is meant.
  const calls = all
    .filter(({ edit }) => edit.kind === 'open')
    .toSorted((one, other) => Number(other.callId === activeId) - Number(one.callId === activeId))
  const isSame = asked?.of.quantity === wanted.quantity && asked.of.unit === wanted.unit
  const step = isSame ? asked.step : IDLE
  const go = (next: Step) => setAsked({ step: next, of: wanted })

  const send = (call: CallView) => {
    go(IDLE)
    void run(call)
  }

  const choose = (call: CallView) => {
    const question = overPromise({ ...wanted, location: '', ...figuresOf(product) })
    if (question === '') send(call)
    else go({ kind: 'asking', call, question })
  }

  const add = () => {
    setSaid('')
    setWrong(POSITIVE.test(wanted.quantity) ? undefined : 'Type a number above 0.')
    if (!POSITIVE.test(wanted.quantity)) return
    const [only] = calls
    if (step.kind === 'asking') send(step.call)
    else if (only !== undefined && calls.length === 1) choose(only)
    else if (calls.length > 1) go({ kind: 'choosing' })
  }

  return { calls, step, said, wrong, failure, add, choose, dismiss: () => go(IDLE) }
}

/** Whose call it is, for a sentence. */
export const callName = ({ name, customer }: CallView): string =>
  customer === null ? 'the open call' : `the call with ${name}`

function figuresOf({ code, promised, sizes, units }: ProductView) {
  const byLocation = sizes.find((size) => size.code === code)?.byLocation ?? []
  return { promised, byLocation, units }
}

function amountOf({ quantity, unit }: Wanted): string {
  const { one, many } = UNIT_WORDS[unit]
  return `${quantity} ${Number(quantity) === 1 ? one : many}`
}
