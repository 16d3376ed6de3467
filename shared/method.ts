import type { z } from './schema.ts'

/**
 * What a method does to the CRM; time-out and priority follow from it:
 * read and session 15 s, write 45 s, money 90 s.
 */
export type MethodKind = 'read' | 'session' | 'write' | 'money'

/**
 * What the program may do when an answer was lost (reading notes, D5): `safe` may be sent
 * again, `lookFirst` only after the CRM was asked whether it already happened, `never` not at all.
 */
export type MethodRepeat = 'safe' | 'lookFirst' | 'never'

/** One row of the CRM table. */
export type MethodRow<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = {
  readonly name: Name
  readonly kind: MethodKind
  readonly repeat: MethodRepeat
  /** An empty text empties a field, and goes out in every dialect: what is to stay is left out. */
  readonly sendsEmpty?: boolean
  readonly input: Input
  readonly output: Output
}

/** Declares a row of the CRM table, keeping its exact types, kind and repeat among them. */
export function method<const Row extends MethodRow>(row: Row): Row {
  return row
}
