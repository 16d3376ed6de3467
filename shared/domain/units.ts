/** The units a line may be sold in, in the CRM's words (API document, line 227). */
export const UNITS = ['unit', 'pack', 'case', 'layer', 'pallet', 'container'] as const

export type Unit = (typeof UNITS)[number]
