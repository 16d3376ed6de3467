import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { colour, size, type } from '../../../app/theme/tokens.ts'

const Part = styled('section')({ paddingBottom: 20 })
const Title = styled('h2')({ ...type.strong, marginBottom: 6 })
const Table = styled('table')({
  width: '100%',
  borderSpacing: 0,
  '& th': { ...type.label, color: colour.muted, textAlign: 'left', padding: '0 8px 4px' },
  '& td': { height: size.row, padding: '0 8px', borderTop: `1px solid ${colour.hairline}` },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: 0 },
  '& th:last-of-type, & td:last-of-type': { paddingRight: 0 },
  '& [data-figure]': { textAlign: 'right', whiteSpace: 'nowrap' },
})
const Nothing = styled('p')({ ...type.body, color: colour.muted })

type HistoryTableProps = {
  title: string
  heads: readonly string[]
  /** Which columns hold figures. */
  figures: readonly number[]
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  /** What is said where there is nothing. */
  nothing: string
  note?: ReactNode
}

/** One part of a customer's past, as a table. */
export function HistoryTable({ title, heads, figures, rows, nothing, note }: HistoryTableProps) {
  const isFigure = (column: number) => figures.includes(column) || undefined
  return (
    <Part aria-label={title}>
      <Title>{title}</Title>
      {rows.length === 0 ? (
        <Nothing>{nothing}</Nothing>
      ) : (
        <Table>
          <thead>
            <tr>
              {heads.map((head, column) => (
                <th key={head} scope="col" data-figure={isFigure(column)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, column) => (
                  <td key={heads[column]} data-figure={isFigure(column)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {note && <Nothing>{note}</Nothing>}
    </Part>
  )
}
