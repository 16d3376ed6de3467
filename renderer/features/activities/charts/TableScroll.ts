import { styled } from '@mui/material/styles'

/** What the ring around a figure needs beside the table, in px. */
const RING = 4

/** The frame a table is scrolled in; the ring of a figure at its edge is not cut off. */
export const TableScroll = styled('div')({
  position: 'relative',
  margin: -RING,
  padding: RING,
  overflow: 'auto',
})
