import type { Unfinished } from './switchboard.ts'

/** What is asked, in one sentence, before the window closes; `null` where nothing is to be asked. */
export function closingWords({ pending, unplaced, isKept }: Unfinished): string | null {
  if (pending > 0) {
    const what = pending === 1 ? 'One thing is' : `${pending} things are`
    const next = isKept
      ? `the desk looks after ${pending === 1 ? 'it' : 'them'} at the next start`
      : 'orders and payments are looked up at the next start, lines are gone'
    return `${what} still on the way to the CRM; ${next}.`
  }
  if (unplaced === 0) return null
  const what = unplaced === 1 ? 'One call is' : `${unplaced} calls are`
  const back = unplaced === 1 ? 'it comes back' : 'they come back'
  const gone = `what is in ${unplaced === 1 ? 'it' : 'them'} is gone when the desk closes`
  return `${what} not finished; ${isKept ? `${back} at the next start` : gone}.`
}
