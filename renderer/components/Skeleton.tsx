import { styled } from '@mui/material/styles'
import { colour, radius } from '../app/theme/tokens.ts'

/** Stands where something is about to be, in its size. */
export const Skeleton = styled('div', {
  shouldForwardProp: (name) => name !== 'height' && name !== 'width',
})<{ height: number; width?: number | string }>(({ height, width = '100%' }) => ({
  height,
  width,
  borderRadius: radius.small,
  backgroundColor: colour.hairline,
  opacity: 0.7,
  animation: 'skeleton 1.4s ease-in-out infinite',
  '@keyframes skeleton': { '50%': { opacity: 0.35 } },
}))
