import { colour, markColour } from '../../../app/theme/tokens.ts'
import type { Kind } from '../state/useKinds.ts'

/** How a type looks wherever it stands: a colour, and a shape that tells it without colour. */
export type Mark = {
  readonly code: string
  readonly name: string
  readonly colour: string
  /** As `clip-path`. */
  readonly shape: string
  /** Names the type on parts that are drawn by others. */
  readonly className: string
}

const OWN = [
  colour.type1,
  colour.type2,
  colour.type3,
  colour.type4,
  colour.type5,
  colour.type6,
  colour.type7,
  colour.type8,
]

const SHAPES = [
  'circle(50%)',
  'polygon(0 0, 100% 0, 100% 100%, 0 100%)',
  'polygon(50% 0, 100% 100%, 0 100%)',
  'polygon(50% 0, 100% 50%, 50% 100%, 0 50%)',
  'polygon(0 0, 100% 0, 50% 100%)',
  'polygon(35% 0, 65% 0, 65% 35%, 100% 35%, 100% 65%, 65% 65%, 65% 100%, 35% 100%, 35% 65%, 0 65%, 0 35%, 35% 35%)',
  'polygon(25% 0, 75% 0, 100% 50%, 75% 100%, 25% 100%, 0 50%)',
  'polygon(0 0, 100% 50%, 0 100%)',
  'polygon(0 30%, 100% 30%, 100% 70%, 0 70%)',
  'polygon(30% 0, 70% 0, 70% 100%, 30% 100%)',
]

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i

/** A mark for every type; the colour of the CRM where it gives a usable one. */
export function marksOf(kinds: readonly Kind[]): readonly Mark[] {
  let own = 0
  return kinds.map(({ code, name, colour: given }, at) => ({
    code,
    name,
    colour: given !== null && HEX.test(given) ? markColour(given) : pick(OWN, own++),
    shape: pick(SHAPES, at),
    className: `mark-${at}`,
  }))
}

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

/** What a type looks like that nothing is known of yet. */
export const plainMark = (code: string): Mark => ({
  code,
  name: code === '' ? 'No type' : code,
  colour: colour.muted,
  shape: pick(SHAPES, 0),
  className: 'mark-none',
})
