/**
 * So much of what is typed in a call is kept with it, in characters; of lines that wait, so many.
 * What is longer stays in the window and is kept so far: it is no line of an order, and no address.
 */
export const TYPED_LIMITS = { line: 2000, waiting: 2000, notes: 20_000, email: 255 } as const
