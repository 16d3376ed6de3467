import { styled } from '@mui/material/styles'
import { Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { colour, radius, type } from '../app/theme/tokens.ts'

const grounds = {
  warn: { color: colour.warn, backgroundColor: colour.warnSoft },
  info: { color: colour.info, backgroundColor: colour.infoSoft },
} as const

const Ground = styled('div')({
  ...type.body,
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  padding: '8px 12px',
  borderRadius: radius.control,
  '& > svg': { flex: 'none', marginTop: 3 },
})
const Words = styled('div')({
  display: 'grid',
  gap: 6,
  flex: 1,
  minWidth: 0,
  fontWeight: 550,
  '& li': { fontWeight: 450 },
})

type RemarkProps = { tone: keyof typeof grounds; label: string; children: ReactNode }

/** Something to know before a decision, at the place where it is taken. */
export const Remark = ({ tone, label, children }: RemarkProps) => (
  <Ground role="group" aria-label={label} style={grounds[tone]}>
    {tone === 'warn' ? <TriangleAlert size={14} /> : <Info size={14} />}
    <Words>{children}</Words>
  </Ground>
)
