import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { OwnKeys } from '../../../../shared/desk/ownKeys.ts'
import { capsOf } from '../../../../shared/domain/chords.ts'
import { type CommandId, commandList, keysOf } from '../../../app/commands.ts'
import { judge, keysBy, withKeys } from '../../../app/keys/chosenKeys.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useRecordedKeys } from './useRecordedKeys.ts'
import { verdictWords } from './verdictWords.ts'

const Body = styled('div')({ padding: '16px 22px 20px' })

type KeyDialogProps = {
  id: CommandId
  own: OwnKeys
  onKeep: (own: OwnKeys) => void
  onClose: () => void
}

/** Gives a command other keys: they are pressed, and what they do until now is said. */
export function KeyDialog({ id, own, onKeep, onClose }: KeyDialogProps) {
  const [chord, setChord] = useState<string | null>(null)
  const recorder = useRecordedKeys(setChord)
  const title = commandList.find((command) => command.id === id)?.title ?? ''
  const before = keysBy(own).get(id)?.[0] ?? ''
  const verdict = chord === null ? null : judge(own, id, chord)
  const words = verdictWords(verdict, before)

  const keep = (next: string) => {
    onKeep(withKeys(own, id, next))
    onClose()
  }
  const confirm = () => {
    if (chord !== null && words.reason === null) keep(chord)
  }
  return (
    <Dialog
      title={title}
      aside={before === '' ? 'has no keys now' : `is ${capsOf(before)} now`}
      width={480}
      onClose={onClose}
      onConfirm={confirm}
      actions={
        <>
          {before !== '' && <Button onClick={() => keep('')}>Take its keys away</Button>}
          <Button
            look="accent"
            keys={keysOf('confirm')}
            isConfirm
            reason={words.reason}
            onClick={confirm}
          >
            {words.does}
          </Button>
        </>
      }
    >
      <Body>
        <TextField
          label="New keys"
          placeholder="Press the keys"
          autoFocus
          value={chord === null ? '' : capsOf(chord)}
          error={words.error}
          hint={words.hint}
          input={{ readOnly: true }}
          {...recorder}
        />
      </Body>
    </Dialog>
  )
}
