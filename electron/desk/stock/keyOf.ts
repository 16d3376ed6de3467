/** Codes of products are compared so: in capitals, without the blanks around them. */
export const keyOf = (code: string): string => code.trim().toUpperCase()
