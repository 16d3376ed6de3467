import { styled } from '@mui/material/styles'
import { colour, radius, type } from '../app/theme/tokens.ts'

const Box = styled('div')({
  padding: '14px 18px',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderLeft: `4px solid ${colour.info}`,
  borderRadius: radius.card,
  '&[data-small]': { padding: '10px 14px' },
})
const Label = styled('p')({ ...type.label, color: colour.muted })
const Words = styled('p')({
  fontSize: 16,
  lineHeight: '23px',
  marginTop: 4,
  '[data-small] > &': { ...type.body, marginTop: 2 },
})
const Small = styled('p')({ ...type.caption, marginTop: 6, color: colour.muted })

type SayBoxProps = { say: string; code?: string; isSmall?: true }

/** A sentence for the caller; below it, small, what the CRM called it. */
export const SayBox = ({ say, code, isSmall }: SayBoxProps) => (
  <Box data-small={isSmall || undefined}>
    <Label>Say to the caller</Label>
    <Words>“{say}”</Words>
    {code && <Small>{code}</Small>}
  </Box>
)
