import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'
import { countLines } from '../../../components/countLines.ts'
import { SectionLabel } from '../../../components/Panel.tsx'
import { openDialog } from '../state/callUi.ts'

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  '& h2': { marginRight: 'auto' },
})

/** What the basket is called, and what can be done with it as a whole. */
export function BasketBar({ call, isEmpty }: { call: CallView; isEmpty: boolean }) {
  const { callId, lines, edit } = call
  const shut = edit.kind === 'shut' ? edit.reason : null
  const paste = () => openDialog(callId, { kind: 'paste' })
  useCommand('pasteLines', paste, shut)
  const readBack = () => openDialog(callId, { kind: 'readBack' })
  const nothing = lines.length === 0 ? 'The basket is empty.' : null
  useCommand('readBack', readBack, nothing)
  const whatIf = () => openDialog(callId, { kind: 'whatIf' })
  useCommand('whatIf', whatIf, shut ?? nothing)
  return (
    <Bar>
      <SectionLabel>{isEmpty ? 'Basket' : `Basket, ${countLines(lines.length)}`}</SectionLabel>
      <Button size="small" command="pasteLines" reason={shut} onClick={paste}>
        Paste lines
      </Button>
      <Button size="small" command="whatIf" reason={shut ?? nothing} onClick={whatIf}>
        What if
      </Button>
      <Button size="small" command="readBack" reason={nothing} onClick={readBack}>
        Read back
      </Button>
    </Bar>
  )
}
