import { styled } from '@mui/material/styles'

/** The width of a filter that is one of a list. */
export const Field = styled('div')({ width: 168 })
