import { styled } from '@mui/material/styles'
import { useCallback, useRef, useState } from 'react'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { ask } from '../../api/desk.ts'
import { sign } from '../../api/sign.ts'
import { useSettings } from '../../api/status.ts'
import { useAction } from '../../api/useAction.ts'
import { keysOf } from '../../app/commands.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { fieldErrors } from '../../components/fieldErrors.ts'
import { SignatureField } from '../../components/SignatureField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useMendFirst } from '../../components/useMendFirst.ts'
import type { Answer } from './answers.ts'
import { titleOf } from './unsettledWords.ts'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

type SettleDialogProps = { view: UnsettledView; answer: Answer; onClose: () => void }

/** A person's word, with what they saw and their name. It stays as typed until it is said or taken back. */
export function SettleDialog({ view, answer, onClose }: SettleDialogProps) {
  const { id } = view
  const { isThere, word, consequence, needsNumber } = answer
  const settings = useSettings()
  const body = useRef<HTMLDivElement>(null)
  const [orderRef, setOrderRef] = useState('')
  const [note, setNote] = useState('')
  const [typedWho, setWho] = useState<string | null>(null)
  const [found, setFound] = useState<Readonly<Record<string, string>>>({})
  const who = typedWho ?? settings?.whoIsHere ?? ''

  const settle = useCallback(async () => {
    await sign(who)
    await ask((desk) => desk.journal.settle({ id, isThere, orderRef, note }))
  }, [who, id, isThere, orderRef, note])
  const { run, failure, isBusy } = useAction(settle)

  const confirm = async () => {
    const missing = missingIn({ orderRef: needsNumber ? orderRef : 'none', note, who })
    setFound(missing)
    if (Object.keys(missing).length === 0 && (await run())) onClose()
  }
  // Signing may have put another field in the place of the one that had the keyboard.
  useMendFirst(body, { found, failure }, 'input')
  const errors = { ...fieldErrors(failure), ...found }
  return (
    <Dialog
      title={word}
      width={520}
      way="back"
      onClose={onClose}
      onConfirm={() => void confirm()}
      first="input"
      said={consequence}
      actions={
        <Button
          look="accent"
          keys={keysOf('confirm')}
          reason={isBusy ? 'It is being written down.' : null}
          onClick={() => void confirm()}
          isConfirm
        >
          Settle it
        </Button>
      }
    >
      <Body ref={body}>
        <p>{titleOf(view)}</p>
        <ErrorAlert failure={failure} />
        {needsNumber && (
          <TextField
            label="Order number"
            name="orderRef"
            placeholder="e.g. QU-10351, as the CRM shows it"
            value={orderRef}
            error={errors.orderRef}
            onText={setOrderRef}
            input={{ maxLength: 40 }}
          />
        )}
        <TextField
          label="What you saw, and where"
          name="note"
          placeholder="e.g. bank portal, no entry at 10:20"
          value={note}
          error={errors.note}
          onText={setNote}
          input={{ maxLength: 500 }}
        />
        <SignatureField value={who} error={errors.who} onPick={setWho} />
      </Body>
    </Dialog>
  )
}

function missingIn(typed: Readonly<Record<'orderRef' | 'note' | 'who', string>>) {
  const words = {
    orderRef: 'Type the number under which you saw it in the CRM.',
    note: 'Write what you saw, and where.',
    who: 'Say who you are.',
  }
  return Object.fromEntries(
    Object.entries(words).filter(([field]) => typed[field as keyof typeof words].trim() === ''),
  )
}
