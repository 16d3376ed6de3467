import type { PlacedRow } from '../../../shared/desk/journal.ts'
import { viewOf } from './calling.ts'
import type { Decision } from './decision.ts'
import { payElsewhere } from './elsewhere.ts'
import { ask, asked, DeskDied, type Office, pause } from './office.ts'
import { pay } from './paying.ts'
import { placeInNewCall } from './placing.ts'
import { placeInRestored, restoredCall } from './restored.ts'
import { beOnTheLine, dealWith, unsettledOf } from './settling.ts'
import { payInParts } from './splitting.ts'

/** Carries a decision to its end, over crashes, lost answers and second thoughts. */
export async function carry(office: Office, decision: Decision, isAnother: boolean): Promise<void> {
  for (let round = 0; round < 14; round += 1) {
    try {
      if (await carryOn(office, decision, isAnother)) return
    } catch (error) {
      if (!(error instanceof DeskDied)) throw error
    }
    await pause(office, 5, 40)
  }
}

/** One step; true when the decision has come to its end. */
async function carryOn(office: Office, decision: Decision, isAnother: boolean): Promise<boolean> {
  const { random, manners } = office
  if (decision.isThere) return true
  if (decision.toPay !== null) {
    const isPaid = await payElsewhere(office, decision)
    if (!isPaid) await settleParts(office, decision)
    return isPaid
  }
  const row = await rowOf(office, decision)
  if (row.kind === 'exists') {
    const isDone = await payFor(office, decision, row.row)
    if (!isDone) await settleParts(office, decision)
    return isDone
  }
  if (row.kind === 'unsettled') {
    await waitFor(office, decision, isAnother)
    return false
  }
  const view = await placeInSomeCall(office, decision, isAnother)
  if (view?.order.kind !== 'created') return false
  const isPaidNow = decision.pay === 'cash' || decision.pay === 'cardOnQuote'
  if (isPaidNow) await pay(office, view.callId, decision.pay === 'cash')
  if (decision.pay === 'parts' && !(await payInParts(office, view.callId))) return false
  if (random.chance(manners.endsCall)) {
    await pause(office, 0, 60)
    await ask(office, ({ calls }) => calls.end({ callId: view.callId }))
  }
  return true
}

/** In the call that came back where there is one; now and then nobody sees it, or it is left aside. */
async function placeInSomeCall(office: Office, decision: Decision, isAnother: boolean) {
  const call = await restoredCall(office, decision)
  return call === null || office.random.chance(0.1)
    ? placeInNewCall(office, decision, isAnother)
    : placeInRestored(office, call, decision, isAnother)
}

type Standing = { kind: 'exists'; row: PlacedRow } | { kind: 'unsettled' } | { kind: 'nothing' }

/** What the desk's own lists say of a decision. */
async function rowOf(office: Office, { tokens }: Decision): Promise<Standing> {
  for (const state of ['placed', 'unsettled'] as const) {
    for (const token of tokens) {
      const found = await asked(office, ({ journal }) =>
        journal.placed({
          text: token,
          state,
          skip: 0,
          limit: 9,
          sort: 'at',
          isAscending: false,
          from: '',
          to: '',
        }),
      )
      const [row] = found?.rows ?? []
      if (row !== undefined)
        return state === 'placed' ? { kind: 'exists', row } : { kind: 'unsettled' }
    }
  }
  return { kind: 'nothing' }
}

/** It may have gone through: the desk looks, and a person helps; somebody may be impatient. */
async function waitFor(office: Office, decision: Decision, isAnother: boolean): Promise<void> {
  const { random, manners } = office
  if (random.chance(manners.triesSecondCall)) {
    const view = await placeInNewCall(office, decision, isAnother)
    if (view !== null && random.chance(manners.endsCall)) {
      await ask(office, ({ calls }) => calls.end({ callId: view.callId }))
    }
  }
  if (random.chance(manners.signsInToLook)) await beOnTheLine(office, decision.customer)
  for (let turn = 0; turn < 6; turn += 1) {
    await pause(office, 5, 25)
    const view = (await unsettledOf(office)).find(({ token }) => decision.tokens.has(token))
    if (view === undefined) return
    await dealWith(office, view)
  }
}

/** A quote that waits for its money after a restart or an adoption. */
async function payFor(
  office: Office,
  { pay: how, customer }: Decision,
  { id, token }: PlacedRow,
): Promise<boolean> {
  if (how === 'later' || how === 'card') return true
  const call = await asked(office, ({ journal }) => journal.openWaiting({ id }))
  if (call === null) {
    return how !== 'parts' || (await unsettledOf(office)).every((one) => one.token !== token)
  }
  const view = await viewOf(office, call.callId)
  if (view?.signIn.kind !== 'signedIn') {
    await ask(office, ({ customers }) =>
      customers.signIn({ callId: call.callId, email: customer, password: 'x' }),
    )
  }
  if (how === 'parts') return payInParts(office, call.callId)
  await pay(office, call.callId, how === 'cash')
  return true
}

/** A part whose answer was lost holds the others back until it is known what became of it. */
async function settleParts(office: Office, { tokens, customer }: Decision): Promise<void> {
  await beOnTheLine(office, customer)
  for (let turn = 0; turn < 4; turn += 1) {
    await pause(office, 5, 25)
    const view = (await unsettledOf(office)).find(({ token }) => tokens.has(token))
    if (view === undefined) return
    await dealWith(office, view)
  }
}
