import { styled } from '@mui/material/styles'
import { NARROW } from '../../app/theme/tokens.ts'

/** The part of a button's words that a narrow head has no room for; its name has them anyway. */
export const Roomy = styled('span')({ whiteSpace: 'pre', [NARROW]: { display: 'none' } })
