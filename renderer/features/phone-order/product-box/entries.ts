import { type KnownCodes, parseLine } from '../../../../shared/domain/lineEntry.ts'
import { askCall } from '../../../api/calls.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { createStore, useStore } from '../../../api/store.ts'
import { wholeWords } from '../../../components/fieldErrors.ts'
import { callUi } from '../state/callUi.ts'
import { typedOf } from '../state/typed.ts'
import {
  type ChosenLine,
  type Entry,
  type EntryEffect,
  emptyEntry,
  type GivenLine,
} from './entry.ts'
import { type EntryEvent, entryStep } from './entryStep.ts'

/** What is typed in each call's product box, so that switching calls loses nothing. */
const entries = createStore<ReadonlyMap<string, Entry>>(new Map())

const OPTIONS = 8

export const useEntry = (callId: string): Entry =>
  useStore(entries, (all) => all.get(callId) ?? emptyEntry)

export const entryOf = (callId: string): Entry => entries.get().get(callId) ?? emptyEntry

export const onEntry = entries.subscribe

/** Gives an event to a call's product box, and does what follows from it. */
export function tellEntry(callId: string, event: EntryEvent): void {
  const { entry, effects } = entryStep(entryOf(callId), event)
  entries.update((all) => new Map(all).set(callId, entry))
  for (const effect of effects) void carryOut(callId, effect)
}

/** Takes what was typed, read by the codes this CRM has. */
export const typeEntry = (callId: string, text: string, known: KnownCodes): void =>
  tellEntry(callId, { kind: 'typed', text, line: parseLine(text, known) })

/** Drops what stands in the product box of a call that has ended. */
export const forgetEntry = (callId: string): void =>
  entries.update((all) => {
    const rest = new Map(all)
    rest.delete(callId)
    return rest
  })

/** Adds a line whose price was typed by hand, now that there is a reason. */
export function addWithReason(callId: string, chosen: ChosenLine, reason: string): void {
  tellEntry(callId, { kind: 'reasoned' })
  const given = entryOf(callId).given.findLast(({ hit }) => hit === chosen.hit)
  if (given !== undefined) void addLine(callId, given, reason)
}

async function carryOut(callId: string, effect: EntryEffect): Promise<void> {
  if (effect.kind === 'add') await addLine(callId, effect.given, '')
  else await search(callId, effect.words)
}

/** The last time each text was asked for: of two answers to the same one the older is dropped. */
const asked = new Map<string, number>()
let turns = 0

async function search(callId: string, words: string): Promise<void> {
  const key = `${callId} ${words}`
  turns += 1
  const turn = turns
  asked.set(key, turn)
  const tell = (event: EntryEvent) => {
    if (asked.get(key) !== turn) return
    asked.delete(key)
    tellEntry(callId, event)
  }
  try {
    const input = { text: words, callId, limit: OPTIONS }
    const answer = await ask((desk) => desk.stock.search(input))
    tell({ kind: 'answered', answer })
  } catch (thrown) {
    tell({ kind: 'failed', words, message: failureOf(thrown).message })
  }
}

const RUN = crypto.randomUUID().slice(0, 8)

/** What a line is called from the moment it is given to the basket. */
export const lineIdOf = ({ id }: GivenLine): string => `${RUN}-${id}`

async function addLine(callId: string, given: GivenLine, reason: string): Promise<void> {
  const { hit, line } = given
  const input = {
    callId,
    lineId: lineIdOf(given),
    code: hit.code,
    quantity: line.quantity ?? '1',
    unit: line.unit ?? 'unit',
    location: line.location ?? '',
    note: line.note,
    override: line.price === null ? null : { unitPrice: line.price, reason },
    // In one with the line, so that it stands in the basket or in the box, never in both.
    left: typedOf(entryOf(callId), callUi(callId)),
  }
  try {
    await askCall((desk) => desk.basket.add(input))
    if (entries.get().has(callId)) tellEntry(callId, { kind: 'added', id: given.id })
  } catch (thrown) {
    tellEntry(callId, { kind: 'notAdded', given, message: wholeWords(failureOf(thrown)) })
  }
}
