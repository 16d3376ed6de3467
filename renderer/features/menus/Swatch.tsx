import { styled } from '@mui/material/styles'
import { colour } from '../../app/theme/tokens.ts'
import { colourOf } from './swatch.ts'

const Box = styled('span')({
  display: 'inline-block',
  flex: 'none',
  width: 14,
  height: 14,
  borderRadius: 4,
  border: `1px solid ${colour.edge}`,
  verticalAlign: -2,
  printColorAdjust: 'exact',
})

/** The colour of a value; its name in figures stands beside it. */
export function Swatch({ text }: { text: string | null }) {
  const backgroundColor = colourOf(text)
  return backgroundColor === null ? null : <Box aria-hidden style={{ backgroundColor }} />
}
