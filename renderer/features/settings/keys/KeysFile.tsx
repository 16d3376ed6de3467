import { styled } from '@mui/material/styles'
import { Download } from 'lucide-react'
import { useState } from 'react'
import type { OwnKeys } from '../../../../shared/desk/ownKeys.ts'
import { FILE_LIMITS } from '../../../../shared/domain/fileLimits.ts'
import { ask } from '../../../api/desk.ts'
import { useAction } from '../../../api/useAction.ts'
import { takeKeys } from '../../../app/keys/chosenKeys.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { FileButton } from '../../../components/FileButton.tsx'
import { withinLimit } from '../../../components/withinLimit.ts'
import { Actions, Note, SettingsCard } from '../Section.tsx'
import { takenWords } from './takenWords.ts'

const Told = styled('p')({ color: colour.muted, '&:empty': { display: 'none' } })

type KeysFileProps = { own: OwnKeys; onKeep: (own: OwnKeys) => void }

/** The keys of this desk's own choice as a whole: for a colleague, from one, or none any more. */
export function KeysFile({ own, onKeep }: KeysFileProps) {
  const [told, setTold] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  const nothing = Object.keys(own).length === 0 ? 'Every command has the keys it came with.' : null
  const write = useAction(async () => {
    const saved = await ask((desk) => desk.settings.exportKeys(undefined))
    if (saved.kind === 'saved') setTold(`Saved as ${saved.name}.`)
  })
  const take = useAction(async (chosen: File) => {
    withinLimit(chosen, FILE_LIMITS.keys)
    const text = await chosen.text()
    const keys = await ask((desk) => desk.settings.readKeys({ text }))
    const taken = takeKeys(keys)
    onKeep(taken)
    setTold(takenWords(keys, taken))
  })
  return (
    <SettingsCard>
      <Note>
        A file takes the keys that were changed here to a colleague’s desk. Taking one replaces
        whatever was changed at this desk.
      </Note>
      <Actions>
        <Button icon={<Download size={14} />} reason={nothing} onClick={() => void write.run()}>
          Export to a file
        </Button>
        <FileButton label="File of keys" accept=".json" onFile={(chosen) => void take.run(chosen)}>
          Import from a file
        </FileButton>
        <Button reason={nothing} onClick={() => setIsAsking(true)}>
          Reset all
        </Button>
      </Actions>
      <Told role="status">{told}</Told>
      <ErrorAlert failure={write.failure ?? take.failure} />
      {isAsking && (
        <ConfirmDialog
          title="Reset all keys?"
          confirm="Reset all"
          onClose={() => setIsAsking(false)}
          onConfirm={() => {
            onKeep({})
            setIsAsking(false)
          }}
        >
          Every command gets back the keys it came with. What was changed here is gone.
        </ConfirmDialog>
      )}
    </SettingsCard>
  )
}
