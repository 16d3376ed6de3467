import type { GridColDef } from '@mui/x-data-grid'
import type { StockRow } from '../../../../shared/desk/stockGrid.ts'

/** From two metres away it is read what there is and where, not what it costs. */
const FIELDS = /^(code|name|canPromise|stock:.*)$/
/** Names give way, so that three locations stand beside them on a tablet. */
const NAME = { minWidth: 170 }

/** The columns that large type has room for. */
export const readFromFar = (columns: readonly GridColDef<StockRow>[]): GridColDef<StockRow>[] =>
  columns
    .filter(({ field }) => FIELDS.test(field))
    .map((column) => (column.field === 'name' ? { ...column, ...NAME } : column))
