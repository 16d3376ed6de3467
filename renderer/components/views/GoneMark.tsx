import { styled } from '@mui/material/styles'
import { TriangleAlert } from 'lucide-react'
import { colour } from '../../app/theme/tokens.ts'

const Mark = styled('span')({ display: 'inline-flex', verticalAlign: -2, color: colour.warn })

/** Says that a view uses codes which are gone from the CRM's menus. */
export function GoneMark({ codes }: { codes: readonly string[] | undefined }) {
  if (codes === undefined) return null
  const words = `${codes.join(', ')} ${codes.length === 1 ? 'is' : 'are'} gone from the menus:`
  return (
    <Mark role="img" aria-label={words} title={words}>
      <TriangleAlert size={13} />
    </Mark>
  )
}
