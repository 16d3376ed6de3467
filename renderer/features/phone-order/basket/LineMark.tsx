import { styled } from '@mui/material/styles'
import { CircleAlert, CircleQuestionMark, Clock } from 'lucide-react'
import type { LineState } from '../../../../shared/desk/basket.ts'
import { type } from '../../../app/theme/tokens.ts'

const Mark = styled('span')({
  ...type.caption,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 3,
  whiteSpace: 'nowrap',
})

const marks = {
  waiting: { icon: <Clock size={12} />, word: 'not sent yet' },
  sending: { icon: <Clock size={12} />, word: 'sending…' },
  refused: { icon: <CircleAlert size={12} />, word: 'not accepted' },
  unsure: { icon: <CircleQuestionMark size={12} />, word: 'not certain' },
} as const satisfies Partial<Record<LineState['kind'] | 'waiting', unknown>>

/** How a line stands until it simply stands in the basket; the size of the product follows then. */
export function LineMark({ kind }: { kind: keyof typeof marks }) {
  const { icon, word } = marks[kind]
  return (
    <Mark>
      {icon}
      {word}
    </Mark>
  )
}
