import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { colour, type } from '../app/theme/tokens.ts'

export type ChipTone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'info'

const grounds: Readonly<Record<ChipTone, { color: string; backgroundColor: string }>> = {
  neutral: { color: colour.muted, backgroundColor: colour.sunken },
  accent: { color: colour.accent, backgroundColor: colour.accentSoft },
  good: { color: colour.good, backgroundColor: colour.goodSoft },
  warn: { color: colour.warn, backgroundColor: colour.warnSoft },
  bad: { color: colour.bad, backgroundColor: colour.badSoft },
  info: { color: colour.info, backgroundColor: colour.infoSoft },
}

const Ground = styled('span')({
  ...type.label,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  minHeight: 20,
  padding: '1px 8px',
  borderRadius: 5,
  whiteSpace: 'nowrap',
})

type ChipProps = { tone?: ChipTone; icon?: ReactNode; title?: string; children: ReactNode }

/** A word with a tone of its own. */
export function Chip({ tone = 'neutral', icon, title, children }: ChipProps) {
  return (
    <Ground style={grounds[tone]} title={title}>
      {icon}
      {children}
    </Ground>
  )
}
