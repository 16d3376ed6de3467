import { useQuery } from '@tanstack/react-query'
import type { AddedActivity } from '../../shared/desk/adding.ts'
import type { ActivityText, Span } from '../../shared/domain/activityChecks.ts'
import { utcToZone } from '../../shared/domain/dates.ts'
import { callOptions } from './callOptions.ts'
import { callStore } from './calls.ts'
import { ask, onNews } from './desk.ts'
import { keys } from './keys.ts'
import { queryClient, showNow } from './queries.ts'
import { createStore, useStore } from './store.ts'

/** An activity that is being added; what is typed stays here while the dialog is closed. */
export type Adding = {
  readonly isOpen: boolean
  readonly text: ActivityText
  /** Whose it is; empty while nobody is chosen. */
  readonly callId: string
  /** The one of these words that may be there already, and is sent once more. */
  readonly again: number | null
  /** What became of it, once it was sent. */
  readonly sentId: number | null
}

const QUARTER = 900_000

const EMPTY: ActivityText = {
  subject: '',
  type: '',
  team: '',
  location: '',
  startDay: '',
  startTime: '',
  endDay: '',
  endTime: '',
  notes: '',
}
const NONE: Adding = { isOpen: false, text: EMPTY, callId: '', again: null, sentId: null }

const adding = createStore<Adding>(NONE)

export const useAdding = (): Adding => useStore(adding)

export const addingNow = (): Adding => adding.get()

/** What else is known as the dialog opens. */
export type Begun = { readonly span?: Span; readonly text?: Partial<ActivityText> }

/**
 * Opens the dialog on what was typed before, for the call in front if its customer is signed in; a
 * time that was pointed at takes the place of the one before.
 */
export function openAdding(zone: string, { span, text = {} }: Begun = {}): void {
  const { calls, activeId } = callStore.get()
  const options = callOptions(calls)
  const before = adding.get()
  const now = before.sentId === null ? before : NONE
  const isThere = options.some(({ code }) => code === now.callId)
  const active = options.find(({ code }) => code === activeId) ?? options[0]
  const isTimed = now.text.startDay !== '' && span === undefined
  const times = isTimed ? {} : timesOf(span ?? nextQuarter(), zone)
  adding.update(() => ({
    ...now,
    isOpen: true,
    text: { ...now.text, ...times, ...text },
    callId: isThere ? now.callId : (active?.code ?? ''),
  }))
}

/** Opens it for the call in front, over the time that call has lasted. */
export function openAddingForCall(zone: string): void {
  const { calls, activeId } = callStore.get()
  const call = calls.find(({ callId }) => callId === activeId)
  if (call?.customer == null) {
    openAdding(zone)
    return
  }
  const start = Math.floor(Date.parse(call.openedAt) / MINUTE) * MINUTE
  const end = Math.max(start + 5 * MINUTE, Math.ceil(Date.now() / MINUTE) * MINUTE)
  adding.update((now) => ({ ...now, callId: call.callId }))
  openAdding(zone, { span: { start, end } })
}

const MINUTE = 60_000

const nextQuarter = (): Span => {
  const start = Math.ceil(Date.now() / QUARTER) * QUARTER
  return { start, end: start + QUARTER }
}

/** A time in the words of the form. */
export function timesOf({ start, end }: Span, zone: string): Partial<ActivityText> {
  const [from, to] = [utcToZone(start, zone), utcToZone(end, zone)]
  if (from === undefined || to === undefined) return {}
  return { startDay: from.day, startTime: from.time, endDay: to.day, endTime: to.time }
}

/** Takes in what is typed. */
export const typeAdding = (part: Partial<ActivityText>): void =>
  adding.update((now) => ({ ...now, text: { ...now.text, ...part } }))

export const changeAdding = (part: Partial<Adding>): void =>
  adding.update((now) => ({ ...now, ...part }))

/** Closes the dialog; words that were not sent stay. */
export const closeAdding = (): void =>
  adding.update((now) => (now.sentId === null ? { ...now, isOpen: false } : NONE))

/** Throws away what was typed. */
export const clearAdding = (): void => adding.update(() => NONE)

/** Keeps what was just answered of one, without asking again. */
export const noteAdded = (added: AddedActivity): void => showNow(keys.added(added.id), added)

/** Opens what became of one that was sent. */
export function showAdded(added: AddedActivity): void {
  noteAdded(added)
  adding.update((now) => ({ ...now, isOpen: true, sentId: added.id }))
}

/** Opens the form on the words of one that nothing was seen of, to be sent once more. */
export function addAgain({ id, text, contactRef }: AddedActivity): void {
  const { calls } = callStore.get()
  const isTheirs = (callId: string) =>
    calls.find((call) => call.callId === callId)?.customer?.contactRef === contactRef
  const callId = callOptions(calls).find(({ code }) => isTheirs(code))?.code ?? ''
  adding.update(() => ({ isOpen: true, text, callId, again: id, sentId: null }))
}

/** One that was sent, as it stands. */
export const useAdded = (id: number): AddedActivity | undefined =>
  useQuery({
    queryKey: keys.added(id),
    queryFn: () => ask((desk) => desk.adding.read({ id })),
  }).data

const NO_ACTIVITIES: readonly AddedActivity[] = []

/** Those of which nobody knows whether they are there. */
const useOpenAdded = (): readonly AddedActivity[] =>
  useQuery({
    queryKey: keys.openAdded(),
    queryFn: () => ask((desk) => desk.adding.open(undefined)),
  }).data ?? NO_ACTIVITIES

/** Those that only a person can settle. */
export const useUnknownAdded = (): readonly AddedActivity[] =>
  useOpenAdded().filter(({ step }) => step === 'unknown')

/** Follows what becomes of activities that were sent; another connection has other customers. */
export function watchAdding(): void {
  onNews('addingChanged', () => void queryClient.invalidateQueries({ queryKey: keys.adding() }))
  onNews('callsReplaced', () => adding.update((now) => ({ ...now, isOpen: false, callId: '' })))
}
