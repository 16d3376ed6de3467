/** Text of 13 px is read at arm’s length, 24 px at two metres. */
export const FAR = 1.85
