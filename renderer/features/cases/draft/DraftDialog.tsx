import { styled } from '@mui/material/styles'
import { useCallback, useRef, useState } from 'react'
import type { CaseView } from '../../../../shared/desk/cases.ts'
import { type CaseField, caseChecks, isBlankCase } from '../../../../shared/domain/caseChecks.ts'
import { attempt } from '../../../api/attempt.ts'
import { callOptions } from '../../../api/callOptions.ts'
import { useCalls } from '../../../api/calls.ts'
import { ask } from '../../../api/desk.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { Remark } from '../../../components/Remark.tsx'
import { useMendFirst } from '../../../components/useMendFirst.ts'
import { DraftFields } from './DraftFields.tsx'
import { useDraft } from './useDraft.ts'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

type DraftDialogProps = {
  view: CaseView
  onSend: () => void
  onSent: (view: CaseView) => void
  onClose: () => void
}

/** A case that is being written. Closing keeps it as a draft; it is sent once. */
export function DraftDialog({ view, onSend, onSent, onClose }: DraftDialogProps) {
  const { id } = view
  const body = useRef<HTMLDivElement>(null)
  const { text, latest, change, keep, leave, discard, notKept } = useDraft(view)
  const [found, setFound] = useState<Partial<Record<CaseField, string>>>({})
  const [isAsking, setAsking] = useState(false)
  const options = callOptions(useCalls().calls)
  const callId = options.find(({ code }) => code === text.callId)?.code ?? null

  const send = useCallback(async () => {
    onSend()
    const sent = { ...latest.current, callId }
    onSent(await ask((desk) => desk.cases.send({ id, text: sent })))
  }, [id, callId, latest, onSend, onSent])
  const { run, failure, isBusy } = useAction(send)
  const confirm = () => {
    const missing = caseChecks({ ...text, callId })
    setFound(missing)
    if (Object.keys(missing).length === 0) void run()
  }
  const close = () => {
    if (isBusy) return
    attempt(leave())
    onClose()
  }
  const throwAway = () => {
    attempt(discard())
    onClose()
  }
  useMendFirst(body, { found, failure }, '[name="message"]')
  const errors = { ...fieldErrors(failure), ...fieldErrors(notKept), ...found }
  return (
    <>
      <Dialog
        title={view.replaces === null ? 'Raise case' : 'Send the case again'}
        width={660}
        way="kept as a draft"
        onClose={close}
        onConfirm={confirm}
        first={callId === null && text.email === '' ? '[name="callId"]' : '[name="subject"]'}
        said={isBusy ? 'It is on its way to the CRM.' : 'Kept while you type. It is sent once.'}
        actions={
          <>
            <Button
              reason={isBusy ? 'It is on its way.' : null}
              onClick={() => (isBlankCase(text) ? throwAway() : setAsking(true))}
            >
              Throw away
            </Button>
            <Button
              look="accent"
              keys={keysOf('confirm')}
              reason={isBusy ? 'It is on its way.' : null}
              onClick={confirm}
              isConfirm
            >
              Send case
            </Button>
          </>
        }
      >
        <Body ref={body} inert={isBusy} onBlur={() => void keep(false)}>
          <ErrorAlert failure={failure ?? notKept} />
          {failure === null && <SentBefore view={view} />}
          <DraftFields text={text} callId={callId} errors={errors} onChange={change} />
        </Body>
      </Dialog>
      {isAsking && (
        <ConfirmDialog
          title="Throw this draft away?"
          confirm="Throw away"
          onConfirm={throwAway}
          onClose={() => setAsking(false)}
        >
          <p>What was written is gone with it. Nothing of it was sent.</p>
        </ConfirmDialog>
      )}
    </>
  )
}

/** Why it is a draft still, for whoever opens it again. */
function SentBefore({ view }: { view: CaseView }) {
  const last = view.steps.at(-1)
  if (last?.mark !== 'failed') return null
  return (
    <Remark tone="warn" label="Sent before">
      <p>It was sent before, and nothing was saved. {last.text}</p>
    </Remark>
  )
}
