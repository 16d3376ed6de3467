import { styled } from '@mui/material/styles'
import { useCallback } from 'react'
import type { AddedActivity } from '../../../../shared/desk/adding.ts'
import { formatMoment } from '../../../../shared/domain/dates.ts'
import { addAgain, closeAdding, noteAdded, useAdded } from '../../../api/adding.ts'
import { ask } from '../../../api/desk.ts'
import { useZone } from '../../../api/status.ts'
import { useAction } from '../../../api/useAction.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { SayBox } from '../../../components/SayBox.tsx'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })
const Ways = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 })

/** What became of an activity that was sent. */
export function SentDialog({ id }: { id: number }) {
  const added = useAdded(id)
  const zone = useZone()
  if (added === undefined) return null
  return (
    <Dialog
      title={added.text.subject}
      aside={added.customer}
      width={520}
      onClose={closeAdding}
      onConfirm={closeAdding}
      actions={
        <Button keys="Esc" onClick={closeAdding} isConfirm>
          Close
        </Button>
      }
    >
      <Body>
        {added.step === 'added' ? (
          <SayBox
            say={`I have put that down for ${formatMoment(added.start, zone)}. The reference is ${added.ref ?? ''}.`}
          />
        ) : (
          <NotKnown added={added} />
        )}
      </Body>
    </Dialog>
  )
}

const WORDS: Readonly<Record<AddedActivity['step'], string>> = {
  sending: 'It is on its way to the CRM.',
  looking: 'No answer came. The desk looks for it in the CRM, several times within a minute.',
  unknown:
    'No answer came, and the desk did not find it in the CRM. Look there, then say what you saw. It is sent again only if you decide so.',
  added: '',
  there: 'It is in the CRM, on somebody’s word.',
  notThere: 'It is not in the CRM, on somebody’s word.',
}

function NotKnown({ added }: { added: AddedActivity }) {
  const { id, step } = added
  const look = useAction(
    useCallback(async () => noteAdded(await ask((desk) => desk.adding.look({ id }))), [id]),
  )
  const say = useAction(
    useCallback(
      async (isThere: boolean) => noteAdded(await ask((desk) => desk.adding.say({ id, isThere }))),
      [id],
    ),
  )
  const isOpen = step === 'looking' || step === 'unknown'
  return (
    <>
      <ErrorAlert failure={say.failure ?? look.failure} />
      <Remark tone={step === 'unknown' ? 'warn' : 'info'} label="Whether it is there">
        <p role="status">{WORDS[step]}</p>
        {isOpen && (
          <Ways>
            <Button onClick={() => void look.run()}>Look again</Button>
            <Button onClick={() => void say.run(true)}>It is there</Button>
            <Button onClick={() => void say.run(false)}>It is not there</Button>
            {step === 'unknown' && (
              <Button onClick={() => addAgain(added)}>Add it once more</Button>
            )}
          </Ways>
        )}
      </Remark>
    </>
  )
}
