import { styled } from '@mui/material/styles'
import { Upload } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../../components/Button.tsx'

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
  const input = useRef<HTMLInputElement>(null)
  return (
    <Ways>
      {name !== null && <Name>From {name}.</Name>}
      <Button icon={<Upload size={14} />} onClick={() => input.current?.click()}>
        {name === null ? 'Open a file' : 'Another file'}
      </Button>
      {name !== null && <Button onClick={onText}>Put in a text</Button>}
      <input
        ref={input}
        type="file"
        hidden
        accept=".sscall"
        aria-label="File from a colleague"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          target.value = ''
          if (chosen !== undefined) onFile(chosen)
        }}
      />
    </Ways>
  )
}
