import { describe, expect, test } from 'vitest'
import { type ColourName, palettes } from '../../renderer/app/theme/palette.ts'

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS: readonly ColourName[] = ['page', 'surface', 'sunken']
const SOFT = {
  accent: 'accentSoft',
  good: 'goodSoft',
  warn: 'warnSoft',
  bad: 'badSoft',
  info: 'infoSoft',
} as const satisfies Partial<Record<ColourName, ColourName>>

// Activity types without a colour of their own.
const TYPES = Array.from({ length: 8 }, (_, at) => `type${at + 1}` as ColourName)

type Pair = readonly [text: ColourName, ground: ColourName]

const textPairs: readonly Pair[] = [
  ...(['ink', 'muted', 'faint', ...Object.keys(SOFT)] as ColourName[]).flatMap((text) =>
    GROUNDS.map((ground): Pair => [text, ground]),
  ),
  ...Object.entries(SOFT).map(([text, ground]): Pair => [text as ColourName, ground]),
  // Rows that are chosen, refused or unsure keep their words.
  ...(['accentSoft', 'badSoft', 'warnSoft'] as const).flatMap((ground): Pair[] => [
    ['ink', ground],
    ['muted', ground],
  ]),
  // Stock figures on the highlighted option.
  ...(['good', 'warn', 'bad'] as const).map((text): Pair => [text, 'accentSoft']),
  ['warn', 'warnStripe'],
  ['onAccent', 'accent'],
  ['onAccent', 'accentPressed'],
  ['onBad', 'bad'],
  ['onAlarm', 'alarm'],
]

const markPairs: readonly Pair[] = [
  ...GROUNDS.map((ground): Pair => ['edge', ground]),
  ...GROUNDS.map((ground): Pair => ['accent', ground]),
  ...TYPES.flatMap((type) => GROUNDS.map((ground): Pair => [type, ground])),
]

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const palette = palettes[scheme]

  test.each(textPairs)('%s reads on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(markPairs)('%s is seen on %s', (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3)
  })
})

test('the measure agrees with WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})
