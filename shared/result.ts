/**
 * Why something did not happen, in kinds that staff can act on. Crosses the bridge as data.
 * `message` is a whole sentence for the screen; it never holds a key, password or card.
 */
export type Failure =
  /** The CRM said no. `fields` are the CRM's own field names with its words for each. */
  | {
      kind: 'refused'
      code: number
      message: string
      fields: Readonly<Record<string, string>>
    }
  /** The session is unknown, expired or anonymous (1501). */
  | { kind: 'signedOut'; message: string }
  /** Too many connections (9050), said before any work was done. */
  | { kind: 'busy'; message: string }
  /** The request never left this computer. */
  | { kind: 'offline'; message: string }
  /** No answer in time to something that may be asked again. */
  | { kind: 'timedOut'; message: string }
  /** An answer came that nobody can read: HTML, cut JSON, wrong shape. */
  | { kind: 'unreadable'; message: string }
  /** The key, this host or this referrer is not accepted (9001, 9008, 9012, 9015). */
  | { kind: 'notAllowed'; code: number; message: string }
  /** A write whose fate is not known. */
  | { kind: 'unknownOutcome'; message: string }
  /** Caught before sending. `fields` are named as on the screen's form. */
  | { kind: 'invalid'; message: string; fields: Readonly<Record<string, string>> }
  /** Somebody, or something newer, called it off. */
  | { kind: 'cancelled'; message: string }
  /** Our own mistake. */
  | { kind: 'bug'; message: string }

/** The outcome of asking for something; errors are values, never exceptions. */
export type Result<T> = { kind: 'ok'; value: T } | { kind: 'error'; error: Failure }

/** A value that came. */
export const ok = <T>(value: T): Result<T> => ({ kind: 'ok', value })

/** A failure that came instead. */
export const failed = (error: Failure): Result<never> => ({ kind: 'error', error })

/** Caught before anything was sent: what to mend, and in which fields of the form. */
export const invalid = (
  message: string,
  fields: Readonly<Record<string, string>> = {},
): Result<never> => failed({ kind: 'invalid', message, fields })
