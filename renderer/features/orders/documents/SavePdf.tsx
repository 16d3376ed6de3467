import { styled } from '@mui/material/styles'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { DocumentKind } from '../../../../shared/desk/documents.ts'
import { ask } from '../../../api/desk.ts'
import { useAction } from '../../../api/useAction.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'

const Said = styled('span')({ flex: 'none' })

/** Saves the paper that is shown, and says what became of it; `kind` is null while there is none. */
export function SavePdf({ id, kind }: { id: string; kind: DocumentKind | null }) {
  const [said, setSaid] = useState('')
  const { run, failure, isBusy } = useAction(async () => {
    if (kind === null) return
    const saved = await ask((desk) => desk.documents.savePdf({ id, kind }))
    setSaid(saved.kind === 'saved' ? `Saved as ${saved.name}.` : '')
  })
  const reason = kind === null ? 'The paper is not there yet.' : null
  return (
    <>
      <Said role="status">{said}</Said>
      <ErrorAlert failure={failure} />
      <Button
        icon={<FileDown size={14} />}
        reason={isBusy ? 'It is being saved.' : reason}
        onClick={() => void run()}
      >
        Save as PDF
      </Button>
    </>
  )
}
