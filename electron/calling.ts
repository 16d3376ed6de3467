import { app } from 'electron'
import { numberIn, numberOf } from './callNumber.ts'

/** What a second start hands over to the first. */
export const handedOver = (): { call: string | null } => ({ call: numberIn(process.argv) })

/**
 * Hears of every number that this desk is to call: from its own command line, from a second start
 * of it, and from `tel:` links where the system hands those over. What comes before somebody listens
 * is kept until then; `forward` brings the window to the front.
 */
export function createCalling() {
  const waiting: string[] = []
  let take: ((number: string) => void) | null = null
  const asked = (number: string | null): void => {
    if (number === null) return
    if (take === null) waiting.push(number)
    else take(number)
  }
  asked(numberIn(process.argv))
  app.on('open-url', (event, url) => {
    event.preventDefault()
    asked(numberOf(url))
  })
  return {
    listen: (next: (number: string) => void): void => {
      take = next
      for (const number of waiting.splice(0)) next(number)
    },
    /** A second start of the desk shows the first. */
    whenStartedAgain: (show: () => void): void => {
      app.on('second-instance', (_event, _argv, _folder, handed) => {
        show()
        asked(numberOf((handed as Partial<ReturnType<typeof handedOver>> | null)?.call))
      })
    },
  }
}
