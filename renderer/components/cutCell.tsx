import { styled } from '@mui/material/styles'
import type { GridRenderCellParams } from '@mui/x-data-grid'

const Cut = styled('span')({ overflow: 'hidden', textOverflow: 'ellipsis' })

/** A cell of a grid: what has no room ends in dots, and is told whole on hover. */
export const cutCell = ({ value }: Pick<GridRenderCellParams, 'value'>) => (
  <Cut title={value}>{value}</Cut>
)
