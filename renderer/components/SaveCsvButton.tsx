import { styled } from '@mui/material/styles'
import { Download } from 'lucide-react'
import { useState } from 'react'
import type { Desk } from '../../shared/desk/index.ts'
import type { SavedFile } from '../../shared/desk/savedFile.ts'
import type { Result } from '../../shared/result.ts'
import { ask } from '../api/desk.ts'
import { useAction } from '../api/useAction.ts'
import { colour } from '../app/theme/tokens.ts'
import { Button } from './Button.tsx'
import { countRows } from './countRows.ts'
import { ErrorAlert } from './ErrorAlert.tsx'

const Said = styled('span')({ color: colour.muted })

type SaveCsvButtonProps = {
  save: (desk: Desk) => Promise<Result<SavedFile>>
  /** Why there is nothing to save. */
  reason?: string | null
}

/** Saves a table where staff want it, and says what became of it. */
export function SaveCsvButton({ save, reason = null }: SaveCsvButtonProps) {
  const [said, setSaid] = useState('')
  const action = useAction(async () => {
    const saved = await ask(save)
    setSaid(saved.kind === 'saved' ? `${saved.name} has ${countRows(saved.rows)}.` : '')
  })
  return (
    <>
      <Said role="status">{said}</Said>
      <ErrorAlert failure={action.failure} />
      <Button
        icon={<Download size={14} />}
        reason={action.isBusy ? 'It is being saved.' : reason}
        onClick={() => void action.run()}
      >
        Export CSV
      </Button>
    </>
  )
}
