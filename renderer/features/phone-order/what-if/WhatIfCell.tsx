import { styled } from '@mui/material/styles'
import type { WhatIfKind, WhatIfLine } from '../../../../shared/desk/whatIf.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Money } from '../../../components/Money.tsx'
import { lineWords } from './whatIfWords.ts'

const Cell = styled('td')({
  '& small': { ...type.caption, display: 'block', color: colour.muted },
  '&[data-changed]': { backgroundColor: colour.accentSoft },
  '&[data-changed] small': { color: colour.ink },
  '&[data-short] small': { color: colour.warn },
})

type WhatIfCellProps = {
  line: WhatIfLine | undefined
  currency: string
  /** What is tried; without it the line is as it is now, with these words below it. */
  kind?: WhatIfKind
  words?: string
}

/** A line as it would be: its net, and below it what is otherwise. */
export function WhatIfCell({ line, currency, kind, words = '' }: WhatIfCellProps) {
  if (line === undefined) return <td />
  return (
    <Cell
      data-changed={(kind !== undefined && line.isChanged) || undefined}
      data-short={(kind === 'location' && line.note !== '') || undefined}
    >
      {line.net === null ? '–' : <Money minor={line.net} currency={currency} isEstimate />}
      <small>{kind === undefined ? words : lineWords(kind, line, currency)}</small>
    </Cell>
  )
}
