import type { CSSProperties } from 'react'
import type { StockRow } from '../../../../shared/desk/stockGrid.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import { promiseInWords } from '../../../../shared/domain/promise.ts'
import { type StockLevel, stockLevel, totalMinimum } from '../../../../shared/domain/stockLevel.ts'
import { colour, radius, type } from '../../../app/theme/tokens.ts'
import { Hidden } from '../../../components/Hidden.tsx'
import { useMomentWords } from '../../../components/Moment.tsx'

/** The colour of each level. */
export const INK: Readonly<Record<StockLevel, string>> = {
  negative: colour.bad,
  none: colour.bad,
  low: colour.warn,
  enough: colour.ink,
}

// A list of them is drawn at every key: plain elements, since what a styled one costs was a tenth of that.
const WORD: CSSProperties = {
  ...type.label,
  fontSize: 10.5,
  lineHeight: '14px',
  padding: '0 4px',
  borderRadius: radius.small,
}
const PROMISABLE: CSSProperties = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  maxWidth: '100%',
  fontWeight: 650,
  verticalAlign: 'top',
}
const CUT: CSSProperties = { overflow: 'hidden', textOverflow: 'ellipsis' }
const ABSENT: CSSProperties = { color: colour.faint }

type QuantityProps = {
  value: string | undefined
  minimum?: string | undefined
  /** What is said on hover; the figure whole and its word without one. */
  title?: string
}

/** Stock at one place: colour and, for those who do not see it, the word. */
export function Quantity({ value, minimum, title }: QuantityProps) {
  if (value === undefined) return <span style={ABSENT}>–</span>
  const level = stockLevel(value, minimum)
  const figure = shown(value)
  if (level === 'enough')
    return (
      <span data-figure title={title ?? figure}>
        {figure}
      </span>
    )
  return (
    <span
      data-figure
      data-level={level}
      style={{ color: INK[level] }}
      title={title ?? `${figure}, ${level}`}
    >
      {figure}
      <Hidden> {level}</Hidden>
    </span>
  )
}

type CanPromiseProps = Pick<StockRow, 'promised' | 'minimums' | 'figuresAt'>

/** What can be promised: the figure that decides, with its word and, on hover, its parts and age. */
export function CanPromise({ promised, minimums, figuresAt }: CanPromiseProps) {
  const words = useMomentWords()
  const level = stockLevel(promised.can, totalMinimum(minimums))
  const ground = level === 'low' ? colour.warnSoft : colour.badSoft
  return (
    <span
      style={level === 'enough' ? PROMISABLE : { ...PROMISABLE, color: INK[level] }}
      title={
        figuresAt === null
          ? promiseInWords(promised)
          : `${promiseInWords(promised)}, as of ${words(figuresAt)}`
      }
    >
      <span data-figure data-level={level === 'enough' ? undefined : level} style={CUT}>
        {shown(promised.can)}
      </span>
      {level !== 'enough' && <span style={{ ...WORD, backgroundColor: ground }}>{level}</span>}
    </span>
  )
}

const FORMAT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

/** `1,940`; what is no number as it was told. */
export const shown = (value: string): string => {
  const number = readDecimal(value)
  return number === undefined
    ? value
    : FORMAT.format(number.toFixed() as Intl.StringNumericLiteral).replace('-', '−')
}
