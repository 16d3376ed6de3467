import { styled } from '@mui/material/styles'
import type { Mark } from './marks.ts'

const Sign = styled('span')({ flex: 'none', width: 10, height: 10, display: 'inline-block' })

/** The shape of a type in its colour; its word stands beside it. */
export const MarkSign = ({ mark }: { mark: Mark }) => (
  <Sign aria-hidden style={{ backgroundColor: mark.colour, clipPath: mark.shape }} />
)
