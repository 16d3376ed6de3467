import { CODE } from '../failure.ts'
import { bad, fine, type Learned, type Step, type StepContext } from './step.ts'

/**
 * Whether an ended session refuses work, on which the settling of unknown orders stands (money.md):
 * sign in, end the session, expect 1501; then, this once, start the ended id again and expect a
 * refusal or a session in which nobody is signed in. Writes nothing that stays.
 */
export const endedSessions: Step = {
  name: 'Ended sessions refuse work',
  isNeeded: false,
  run: async (context) => {
    if (context.testCustomer === null) {
      const detail = 'Not tried: it needs a test customer'
      return { state: 'unknown', detail, isInstant: true }
    }
    const session_id = context.newSessionId()
    const signedIn = await signIn(context, session_id)
    if (signedIn !== null) return signedIn
    const ended = await end(context, session_id)
    if (!ended) return bad('The session could not be ended.')
    const after = await isRefused(context, session_id)
    if (after !== true) return bad(NOT_REFUSED[String(after)] ?? '')
    await context.prober.ask(context.dialect, 'startSession', { session_id })
    const again = await isRefused(context, session_id)
    await end(context, session_id)
    if (again === true) return fine('Tried with the test customer')
    return bad('An ended session can be started again with its customer signed in.')
  },
}

const NOT_REFUSED: Readonly<Record<string, string>> = {
  false: 'An ended session still does its customer’s work.',
  null: 'The CRM did not say whether an ended session still works.',
}

async function signIn(context: StepContext, session_id: string): Promise<Learned | null> {
  const { email: client_username = '', password: client_password = '' } = context.testCustomer ?? {}
  const input = { session_id, client_username, client_password }
  const asked = await context.prober.ask(context.dialect, 'clientLogin', input)
  if (asked.kind === 'loss') return bad('The test customer’s sign-in went unanswered.')
  if (asked.reply.code !== null) return bad('The test customer could not be signed in.')
  // Proves that the question asked below is answered as long as the session lives.
  const works = await isRefused(context, session_id)
  return works === false ? null : bad('The test customer’s own record could not be read.')
}

async function end(context: StepContext, session_id: string): Promise<boolean> {
  const asked = await context.prober.ask(context.dialect, 'endSession', { session_id })
  return asked.kind === 'reply' && asked.reply.code === null
}

/** Whether the session's customer is refused (1501); null where the answer tells neither. */
async function isRefused(context: StepContext, session_id: string): Promise<boolean | null> {
  const input = { session_id, filter: ['contact_ref' as const] }
  const asked = await context.prober.ask(context.dialect, 'getContact', input)
  if (asked.kind === 'loss') return null
  if (asked.reply.code === CODE.signedOut) return true
  return asked.reply.code === null ? false : null
}
