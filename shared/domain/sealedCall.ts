/** How a call that is sealed for another desk begins; after it comes by which way it is sealed. */
export const SEALED_CALL = 'DESK-CALL-'

/** More characters than this is none, whatever it begins with. */
export const LONGEST_SEALED = 10_000_000
