import { styled } from '@mui/material/styles'
import { colour, type } from '../../../app/theme/tokens.ts'

/** What a chart does not show. */
export const Note = styled('p')({ ...type.caption, marginTop: 6, color: colour.muted })
