import { styled } from '@mui/material/styles'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { colour, focusRing, radius, type } from '../../../app/theme/tokens.ts'
import { type Cell, nextCell } from './nextCell.ts'

/** A row or a column: what it is called, and in less room. */
export type Line = {
  readonly key: string
  readonly words: string
  readonly short?: string
  readonly sign?: ReactNode
}

const Table = styled('table')({
  ...type.body,
  borderSpacing: 2,
  '& th': { ...type.label, padding: '2px 8px 2px 0', color: colour.muted, whiteSpace: 'nowrap' },
  '& thead th': {
    position: 'sticky',
    top: 0,
    padding: '2px 6px',
    textAlign: 'right',
    backgroundColor: colour.surface,
  },
  '& tbody th, & thead th:first-of-type': { paddingLeft: 0, textAlign: 'left' },
  '& td': { minWidth: 44, padding: 0, textAlign: 'right', borderRadius: radius.small },
  '& th > span': { marginRight: 6, verticalAlign: 'baseline' },
})
const Figure = styled('span')({ display: 'block', padding: '1px 8px', color: colour.faint })
const Press = styled('button')({
  ...type.body,
  width: '100%',
  padding: '1px 8px',
  textAlign: 'right',
  color: colour.ink,
  background: 'none',
  border: 0,
  borderRadius: radius.small,
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': focusRing,
})

/** So much of the accent is in the fullest cell; words can still be read on it. */
const DARKEST = 42

type CountTableProps = {
  caption: string
  /** What the rows are. */
  corner: string
  rows: readonly Line[]
  columns: readonly Line[]
  countOf: (row: string, column: string) => number
  /** Figures can be pressed, one stop for the Tab key and arrows from there. */
  onPick?: (row: string, column: string) => void
  /** The more there is, the darker a cell. */
  isShaded?: boolean
}

/** Figures by two things, for everybody who reads. */
export function CountTable({ caption, corner, rows, columns, countOf, ...props }: CountTableProps) {
  const { onPick, isShaded = false } = props
  const [entered, setEntered] = useState('')
  const counts = rows.map((row) => columns.map((column) => countOf(row.key, column.key)))
  const most = Math.max(1, ...counts.flat())
  const cells = counts.flatMap((line, row) =>
    line.flatMap((count, column): Cell[] => (count > 0 ? [{ row, column }] : [])),
  )
  const keyOf = ({ row, column }: Cell) => `${rows[row]?.key} ${columns[column]?.key}`
  const entry = cells.find((cell) => keyOf(cell) === entered) ?? cells[0]

  const table = useRef<HTMLTableElement>(null)
  const isInside = useRef(false)
  // The figure that was pressed may be gone; the keyboard stays in the table.
  useEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return
    table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = entry === undefined ? null : nextCell(cells, entry, event.key)
    if (next === null) return
    event.preventDefault()
    setEntered(keyOf(next))
    const row = event.currentTarget.tBodies[0]?.rows[next.row]
    row?.cells[next.column + 1]?.querySelector('button')?.focus()
  }
  return (
    <Table
      ref={table}
      role={onPick === undefined ? undefined : 'grid'}
      aria-label={caption}
      onKeyDown={move}
      onFocus={() => {
        isInside.current = true
      }}
      onBlur={({ relatedTarget }) => {
        isInside.current = relatedTarget === null
      }}
    >
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ key, words, short, sign }) => (
            <th key={key} scope="col" abbr={words} title={words}>
              {sign}
              {short ?? words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key}>
            <th scope="row">
              {row.sign}
              {row.words}
            </th>
            {columns.map((column, over) => {
              const count = counts[at]?.[over] ?? 0
              const text = count.toLocaleString('en-GB')
              return (
                <td key={column.key} style={isShaded ? shade(count / most) : undefined}>
                  {onPick === undefined || count === 0 ? (
                    <Figure>{text}</Figure>
                  ) : (
                    <Press
                      type="button"
                      tabIndex={entry?.row === at && entry.column === over ? 0 : -1}
                      aria-label={`${text}: ${row.words}, ${column.words}`}
                      onFocus={() => setEntered(`${row.key} ${column.key}`)}
                      onClick={() => onPick(row.key, column.key)}
                    >
                      {text}
                    </Press>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const shade = (part: number) => ({
  backgroundColor:
    part === 0
      ? colour.sunken
      : `color-mix(in srgb, ${colour.accent} ${6 + part * (DARKEST - 6)}%, ${colour.surface})`,
})
