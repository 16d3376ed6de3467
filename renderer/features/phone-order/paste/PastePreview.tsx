import { styled } from '@mui/material/styles'
import { useCallback, useEffect, useRef } from 'react'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { countLines } from '../../../components/countLines.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { ProgressBar } from '../../../components/ProgressBar.tsx'
import { useKnownCodes } from '../useKnownCodes.ts'
import { PasteGroupList } from './PasteGroupList.tsx'
import { PastePrices } from './PastePrices.tsx'
import { groupOf, inGroups, linesToAdd, openRows, otherPrices, type Paste } from './paste.ts'
import { addPasted, dropPaste } from './pastes.ts'
import { beyondWords, groupTitle, leftWords, whyShut } from './pasteWords.ts'
import { useDrawnRows } from './useDrawnRows.ts'

const Box = styled('div')({ display: 'grid', gap: 16, padding: '14px 22px 18px' })
const Work = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 10 })

/** What was pasted, line by line, in the groups of what it was found to mean. */
export function PastePreview({ callId, paste }: { callId: string; paste: Paste }) {
  const { rows, failure, prices, reason } = paste
  const known = useKnownCodes()
  const drawn = useDrawnRows(rows.length)
  const box = useRef<HTMLDivElement>(null)
  const {
    run,
    isBusy,
    failure: notAdded,
  } = useAction(useCallback((now: Paste) => addPasted(callId, now, known), [callId, known]))
  const looking = rows.filter((row) => groupOf(row) === 'looking').length
  const isLooking = looking > 0 && failure === null
  const adding = linesToAdd(paste).length
  const left = openRows(paste).length
  const isReasonMissing = prices === 'pasted' && otherPrices(paste) > 0 && reason.trim() === ''
  const shut = whyShut({ isBusy, isLooking, isEmpty: adding + left === 0, isReasonMissing })
  const confirm = () => {
    if (shut === null) void run(paste)
  }
  // Once all are looked up the keyboard is where the first one asks, unless it went elsewhere.
  useEffect(() => {
    if (isLooking || document.activeElement?.matches('input, select')) return
    box.current?.querySelector<HTMLElement>('li input, li select')?.focus()
  }, [isLooking])

  return (
    <Dialog
      title="Paste lines"
      aside={countLines(rows.length)}
      width={1040}
      way="add nothing"
      onClose={() => dropPaste(callId)}
      onConfirm={confirm}
      said={
        isLooking ? (
          <Work role="status">
            <ProgressBar label="Looking up lines" done={rows.length - looking} of={rows.length} />
            {rows.length - looking} of {rows.length} looked up
          </Work>
        ) : (
          leftWords(left)
        )
      }
      actions={
        <Button look="accent" keys={keysOf('confirm')} reason={shut} onClick={confirm} isConfirm>
          {adding === 0 ? 'Add lines' : `Add ${countLines(adding)}`}
        </Button>
      }
    >
      <Box ref={box}>
        <ErrorAlert failure={failure ?? notAdded} />
        {beyondWords(paste).map((words) => (
          <p key={words}>{words}</p>
        ))}
        <PastePrices callId={callId} paste={paste} />
        {inGroups(rows).map(({ group, rows: own, before }) => (
          <PasteGroupList
            key={group}
            callId={callId}
            title={groupTitle(group)}
            rows={own}
            drawn={Math.max(0, drawn - before)}
          />
        ))}
      </Box>
    </Dialog>
  )
}
