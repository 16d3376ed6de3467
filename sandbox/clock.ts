import type { Day, UtcTime } from './company/types.ts'

/** The sandbox's own time: the real one, or one that begins where it is told, plus what was added. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  advance(milliseconds: number): void
  reset(): void
}

/** A clock that runs on from the moment given, in milliseconds since 1970; from now without one. */
export function createClock(startsAt?: number): Clock {
  const beginning = () => (startsAt === undefined ? 0 : startsAt - Date.now())
  let offset = beginning()
  return {
    now: () => Date.now() + offset,
    advance: (milliseconds) => {
      offset += milliseconds
    },
    reset: () => {
      offset = beginning()
    },
  }
}

/** `YYYY-MM-DDThh:mm:ss`, as the API writes a moment. */
export const utcTime = (milliseconds: number): UtcTime =>
  new Date(milliseconds).toISOString().slice(0, 19)

export const utcDay = (milliseconds: number): Day =>
  new Date(milliseconds).toISOString().slice(0, 10)

/** Whether a day or moment is on the calendar: 31 February is not. */
export function isOnCalendar(text: string): boolean {
  const moment = text.length === 10 ? `${text}T00:00:00` : text
  const milliseconds = Date.parse(`${moment}Z`)
  return Number.isFinite(milliseconds) && utcTime(milliseconds) === moment
}
