import type { MethodInput } from '../../../../shared/crm/index.ts'
import type { AddedActivity } from '../../../../shared/desk/adding.ts'
import {
  type ActivityField,
  type ActivityText,
  activityChecks,
  activitySpan,
  type Span,
} from '../../../../shared/domain/activityChecks.ts'
import { toCrmTime } from '../../../../shared/domain/dates.ts'
import { type Failure, failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import { type NotForThem, onBehalf } from '../../calls/onBehalf.ts'
import type { CallState } from '../../calls/state.ts'
import { droppedByCrm } from '../../customers/changes.ts'
import { refusedFields } from '../../refusedFields.ts'
import { NO_NAME } from '../../settling/persons.ts'
import { writtenDown } from '../../writtenDown.ts'
import { zoneOf } from '../../zone.ts'
import type { Leaving, SentActivity } from './addingBook.ts'
import type { AddingParts } from './addingParts.ts'
import { lookFor } from './lookFor.ts'
import type { LookingFor } from './looking.ts'
import { type AddingOutcome, addingOutcome } from './outcome.ts'
import { lookAndAdopt, tellAdded, tellOpen } from './settle.ts'

/** What staff ask for. */
export type Asked = {
  readonly callId: string
  readonly contactRef: string
  readonly text: ActivityText
  readonly again: number | null
}

/**
 * Adds an activity, once: that it goes is on the disk before it leaves, and what stood there under
 * the same subject and start before is known, so that a lost answer can be settled by looking.
 */
export async function sendActivity(
  parts: AddingParts,
  looking: LookingFor,
  asked: Asked,
): Promise<Result<AddedActivity>> {
  const zone = zoneOf(parts.deps.settings())
  const problems = activityChecks(asked.text, zone)
  const [first] = Object.values(problems)
  if (first !== undefined) return invalid(first, problems)
  const span = activitySpan(asked.text, zone)
  if (span === null) return invalid(NOT_FOR_THEM.noSuchCall)
  return onBehalf(parts, asked, NOT_FOR_THEM, ({ signal, ...whose }) =>
    carry(parts, looking, { ...asked, ...span, ...whose }, signal),
  )
}

type Going = Asked & Span & { readonly state: CallState; readonly sessionId: string }

async function carry(
  parts: AddingParts,
  looking: LookingFor,
  going: Going,
  signal: AbortSignal,
): Promise<Result<AddedActivity>> {
  const { deps, life, addingBook } = parts
  const before = going.again === null ? undefined : addingBook.find(going.again)
  if (before !== undefined) {
    if (before.contactRef !== going.contactRef) return invalid(FOR_ANOTHER)
    const look = await lookAndAdopt(parts, before)
    if (life.aborted) return failed(CLOSED)
    if (look.kind === 'error') return failed(couldNotLook(look.error))
    if (look.value === 'there') return viewOf(parts, before.id)
    if (look.value === 'several') return invalid(SEVERAL)
  }
  const { subject } = going.text
  const seen = await lookFor(deps.crm, { subject, start: going.start }, signal)
  if (life.aborted) return failed(CLOSED)
  if (seen.kind === 'error') return failed(couldNotLook(seen.error))
  const left = leave(parts, going, seen.value)
  if (left.kind === 'error') return left
  tellOpen(parts)
  const answer = await deps.crm.call('addActivity', activityInput(going), { signal })
  if (life.aborted) return failed(CLOSED)
  return settle(parts, looking, going, left.value, addingOutcome(answer))
}

/** Writes down that it goes, unless one like it may be there already. */
function leave(parts: AddingParts, going: Going, seen: readonly string[]): Result<number> {
  const { deps, addingBook } = parts
  const person = deps.settings().whoIsHere
  const { text, again, state, contactRef } = going
  const start = new Date(going.start).toISOString()
  const isSame = (one: SentActivity) =>
    one.start === start && one.text.subject === text.subject && one.id !== again
  return writtenDown(deps.log, () =>
    addingBook.durably((): Result<number> => {
      if (addingBook.open().some(isSame)) return invalid(MAY_BE_THERE)
      if (again !== null && person === '') return invalid(NO_NAME)
      // A person sends it again where nothing was seen of it: so they say that it is not there.
      if (again !== null && !addingBook.move(again, ['unknown'], 'notThere', { person })) {
        return invalid(SETTLED_MEANWHILE)
      }
      const customer = nameOf(state)
      const leaving: Leaving = { start, person, customer, contactRef, text, seen }
      return ok(addingBook.leave(leaving))
    }),
  )
}

const nameOf = ({ customer }: CallState): string =>
  customer === null ? '' : `${customer.firstName} ${customer.lastName}`.trim()

function activityInput({ text, start, end, sessionId }: Going): MethodInput<'addActivity'> {
  const { type, team } = text
  const location = text.location.trim()
  return {
    session_id: sessionId,
    activity_subject: text.subject,
    activity_start: toCrmTime(start),
    activity_end: toCrmTime(end),
    ...(type === '' ? {} : { activity_type: type }),
    ...(team === '' ? {} : { activity_team: team }),
    ...(location === '' ? {} : { activity_location: location }),
    ...(text.notes.trim() === '' ? {} : { activity_notes: text.notes }),
  }
}

async function settle(
  parts: AddingParts,
  looking: LookingFor,
  { callId, text }: Going,
  id: number,
  outcome: AddingOutcome,
): Promise<Result<AddedActivity>> {
  const { deps, addingBook, book, life } = parts
  const signedOut = () => {
    const at = new Date(deps.clock.now()).toISOString()
    book.update(callId, (now) => droppedByCrm(now, at))
  }
  const taken = (work: () => void) =>
    writtenDown(deps.log, () => {
      addingBook.durably(work)
      return ok(null)
    })
  const notTaken = (failure: Failure): Result<never> => {
    taken(() => addingBook.forget(id))
    tellOpen(parts)
    return failed(failure)
  }

  switch (outcome.kind) {
    case 'added': {
      const { ref } = outcome
      const noted = taken(() => addingBook.move(id, ['sending'], 'added', { ref }))
      tellAdded(parts, { text })
      // The next desk looks for it, and finds it.
      return noted.kind === 'error' ? invalid(notNoted(ref)) : viewOf(parts, id)
    }
    case 'refused':
      return notTaken(refusedFields(outcome.failure, FORM_OF_ACTIVITY, MEND))
    case 'doubtful': {
      if (outcome.failure.kind === 'signedOut') signedOut()
      const look = await looking.once(id)
      if (life.aborted) return failed(CLOSED)
      if (look.kind === 'ok' && look.value === 'notThere') return notTaken(outcome.failure)
      if (look.kind === 'ok' && look.value === 'there') return viewOf(parts, id)
      break
    }
    default:
  }
  taken(() => addingBook.move(id, ['sending'], 'looking'))
  tellOpen(parts)
  await looking.begin(id)
  return life.aborted ? failed(CLOSED) : viewOf(parts, id)
}

/** One that was sent, as it stands now. */
export function viewOf(
  { addingBook }: Pick<AddingParts, 'addingBook'>,
  id: number,
): Result<AddedActivity> {
  const sent = addingBook.find(id)
  if (sent === undefined) return invalid(NO_ACTIVITY)
  const { seen: _, ...view } = sent
  return ok(view)
}

/** The CRM's names and the form's, in one place. */
const FORM_OF_ACTIVITY: Readonly<Record<string, ActivityField>> = {
  activity_subject: 'subject',
  activity_start: 'startTime',
  activity_end: 'endTime',
  activity_type: 'type',
  activity_team: 'team',
  activity_location: 'location',
  activity_notes: 'notes',
}

const couldNotLook = (failure: Failure): Failure => ({
  kind: 'offline',
  message: `Nothing was sent: the desk could not see what is in the CRM already. ${failure.message}`,
})

const notNoted = (ref: string) =>
  `The activity is in the CRM as ${ref}: do not add it again. This computer’s disk did not take that.`

const CLOSED: Failure = {
  kind: 'cancelled',
  message: 'The desk was closed before an answer came. It looks for the activity when it opens.',
}

const NOT_FOR_THEM: NotForThem = {
  noSuchCall: 'This call has ended. Choose another one.',
  sessionUsed:
    'An order went out on this call, so its sign-in is used up. Open a new call for the activity.',
  notSignedIn:
    'The customer of this call is not signed in. The CRM takes activities of signed-in customers alone.',
  otherCustomer:
    'Another customer is signed in on this call by now. Choose whom the activity is for.',
}
const FOR_ANOTHER =
  'The one that is sent again was for another customer. Choose a call on which they are signed in.'
const MAY_BE_THERE =
  'One with this subject and start was sent before, and its answer was lost. It may be there already.'
const SEVERAL =
  'More than one in the CRM has this subject and start, so this one is likely there. Look at them in the CRM, then say what you saw.'
const MEND = 'The CRM did not accept some fields. Mend them and add the activity again.'

/** Said where one is settled already. */
export const SETTLED_MEANWHILE =
  'Nothing was done: what became of this activity is known by now. Look at it again.'

const NO_ACTIVITY = 'This activity is not kept here any more.'
