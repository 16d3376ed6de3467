import type { LineView } from '../../../../shared/desk/basket.ts'
import { grouped } from '../../../../shared/domain/decimal.ts'
import { type ColumnId, columns } from './basketColumns.ts'

/** Beside the figure 0, which is what the unit `ch` measures: a capital, a strong figure, a comma or point. */
const [LETTER, STRONG, SMALL] = [1.2, 1.05, 0.6]
/** The same of a letter of a heading, which is smaller, and of a word in small letters. */
const [HEAD, WORD] = [0.75, 0.85]
/** `20 %`, with a little room. */
const RATE = 4
/** What a cell keeps free at its sides, set by the grid. */
export const PADDING = '--basket-cell-padding'
/** What a chip, and the sign in it, takes beside its words. */
const CHIP = 2
const CHIP_WITH_SIGN = 4
/** As many decimals as a unit price is written with at most. */
const PLACES = 4

/**
 * The columns of the basket as tracks of a CSS grid, the same for each of its rows: as wide as they
 * are drawn, or as their longest words where those are wider, and in a narrow window as narrow as those.
 * A table would find the same by laying all its rows out again for each line that changes.
 */
export function basketTracks(
  lines: readonly LineView[],
  isGone: (location: string) => boolean,
): string {
  const tracks = columns.map(({ id, title, width }) => {
    // Rather the columns beside the product give way.
    if (width === undefined) return 'minmax(96px, 1fr)'
    const longest = lines.reduce(
      (most, line) => Math.max(most, signsIn(line, id, isGone)),
      title.length * HEAD,
    )
    return `minmax(calc(${longest.toFixed(1)}ch + var(${PADDING})), ${width}px)`
  })
  return tracks.join(' ')
}

/** How many figures as wide as a 0 the words of a cell take at most. */
function signsIn(line: LineView, column: ColumnId, isGone: (location: string) => boolean): number {
  const { code, unit, quantity, location, sums } = line
  switch (column) {
    case 'code':
      return code.length * LETTER
    case 'unit':
      return unit.length * WORD
    case 'quantity':
      return grouped(quantity).length * STRONG
    case 'price':
      return priceSigns(line)
    case 'location':
      return location.length * LETTER + (isGone(location) ? CHIP_WITH_SIGN : 0)
    case 'net':
      return sums === null ? 1 : minorSigns(sums.net, sums.isEstimate)
    case 'total':
      return sums === null ? 1 : minorSigns(sums.total, sums.isEstimate) * STRONG
    case 'vat':
      return RATE
    default:
      return 0
  }
}

function priceSigns({ price, override }: LineView): number {
  if (price === null) return 1
  const [whole = '', part = ''] = price.amount.split('.')
  const figures = withGroups(whole.length) + SMALL + Math.min(Math.max(2, part.length), PLACES)
  if (override !== null || price.was !== null) return figures + CHIP
  return price.isEstimate ? figures + 1 : figures
}

/** Minor units written with two decimals, and with the sign of an estimate or those of a credit. */
const minorSigns = (minor: number, isEstimate: boolean): number =>
  withGroups(`${Math.abs(minor)}`.length - 2) + SMALL + 2 + Number(isEstimate) + (minor < 0 ? 2 : 0)

/** So many figures before the point, with their commas. */
const withGroups = (figures: number): number =>
  Math.max(1, figures) + SMALL * Math.floor(Math.max(0, figures - 1) / 3)
