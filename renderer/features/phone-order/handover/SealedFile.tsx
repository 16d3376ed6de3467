import { styled } from '@mui/material/styles'
import { Button } from '../../../components/Button.tsx'
import { FileButton } from '../../../components/FileButton.tsx'

const Ways = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, minWidth: 0 })
const Name = styled('p')({ overflowWrap: 'anywhere' })

type SealedFileProps = {
  /** The file that was chosen, if one was. */
  name: string | null
  onFile: (file: File) => void
  /** A text is put in instead. */
  onText: () => void
}

/** A sealed call that came as a file. */
export function SealedFile({ name, onFile, onText }: SealedFileProps) {
  return (
    <Ways>
      {name !== null && <Name>From {name}.</Name>}
      <FileButton label="File from a colleague" accept=".sscall" onFile={onFile}>
        {name === null ? 'Open a file' : 'Another file'}
      </FileButton>
      {name !== null && <Button onClick={onText}>Put in a text</Button>}
    </Ways>
  )
}
