import { type ReactNode, useState } from 'react'
import type { Column } from '../../../../renderer/features/stock/columns/columnList.tsx'
import type { StockRow, StockRows } from '../../../../shared/desk/stockGrid.ts'
import { canned } from './canned.ts'

/** A box and under it what came, each key anew: the same columns and cells, drawn as they are. */
export function StaticList({ columns }: { columns: readonly Column[] }) {
  const [text, setText] = useState('')
  const [{ rows, total }, setAnswer] = useState<StockRows>({ rows: [], total: 0, asOf: null })
  const look = async (next: string) => {
    setText(next)
    setAnswer(await canned(next, 50))
  }
  return (
    <>
      <input
        type="search"
        aria-label="Search stock"
        value={text}
        onChange={(event) => void look(event.target.value)}
      />
      <span role="status">
        {total.toLocaleString('en-GB')} {total === 1 ? 'product' : 'products'}
      </span>
      <div style={{ height: 600, overflow: 'auto' }}>
        {rows.map((row) => (
          <div key={row.code} style={{ display: 'flex', height: 36 }}>
            {columns.map((column) => (
              <div
                key={column.field}
                data-cell={column.field}
                style={{ width: column.width ?? 220, textAlign: column.align ?? 'left' }}
              >
                {contentOf(column, row)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

/** What a cell holds: as the grid asks its columns. */
function contentOf({ field, renderCell, valueGetter }: Column, row: StockRow): ReactNode {
  const told = (row as Readonly<Record<string, unknown>>)[field]
  if (renderCell !== undefined) return renderCell({ row } as Parameters<typeof renderCell>[0])
  const read = valueGetter as ((value: unknown, row: StockRow) => unknown) | undefined
  return String(read === undefined ? told : read(told, row))
}
