import { type ColourName, palettes } from './palette.ts'

const names = Object.keys(palettes.light) as ColourName[]

/** Each colour as the CSS variable that is right in light and dark. */
export const colour = Object.fromEntries(
  names.map((name) => [name, `var(--mui-palette-desk-${name})`]),
) as Readonly<Record<ColourName, string>>

/** The colour of the CRM for a type of activity, `#rrggbb`, as it can be seen in light and dark. */
export const markColour = (hex: string): string =>
  `oklch(from ${hex} clamp(${colour.darkestMark}, l, ${colour.lightestMark}) c h)`

/** Type sizes as CSS `font` values: weight, size and line height; the family comes from the page. */
export const type = {
  body: { fontSize: 13, lineHeight: '20px', fontWeight: 450 },
  strong: { fontSize: 13, lineHeight: '20px', fontWeight: 600 },
  caption: { fontSize: 11.5, lineHeight: '16px', fontWeight: 450 },
  label: { fontSize: 11.5, lineHeight: '16px', fontWeight: 600 },
  title: { fontSize: 18, lineHeight: '24px', fontWeight: 650, letterSpacing: '-0.01em' },
  outcome: { fontSize: 26, lineHeight: '34px', fontWeight: 650, letterSpacing: '-0.015em' },
  total: { fontSize: 28, lineHeight: '36px', fontWeight: 650, letterSpacing: '-0.015em' },
} as const

export const radius = { small: 4, control: 7, card: 10, dialog: 12 } as const

/** Heights in px, as drawn. */
export const size = {
  row: 33,
  control: 34,
  controlSmall: 28,
  productBox: 44,
  placeOrder: 42,
  stripe: 22,
  rail: 68,
  statusLine: 28,
} as const

/** Below this width the customer column folds to a line above the product box. */
export const NARROW = '@media (max-width: 1179.95px)'

/** Below this width, as at 200 % zoom, the columns stand one below another. */
export const COMPACT = '@media (max-width: 859.95px)'

/** Below this width the outer columns give way to the basket. */
export const SNUG = '@media (max-width: 1359.95px)'

/** What an input or button wears while it has the keyboard. */
export const focusRing = {
  outline: `2px solid ${colour.accent}`,
  outlineOffset: 2,
}

/** The softer ring of a text field, which shows its caret as well. */
export const fieldRing = {
  outline: 'none',
  borderColor: colour.accent,
  boxShadow: `0 0 0 3px color-mix(in srgb, ${colour.accent} 28%, transparent)`,
}

/** The shadow of what floats; nothing else has one. */
export const floating = `0 10px 30px ${colour.shadow}, 0 2px 6px ${colour.shadow}`
