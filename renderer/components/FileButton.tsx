import { Upload } from 'lucide-react'
import { useRef } from 'react'
import { Button } from './Button.tsx'

type FileButtonProps = {
  children: string
  /** What the file is, for those who hear it. */
  label: string
  /** Endings and types to choose from, as HTML has them. */
  accept: string
  reason?: string | null
  onFile: (file: File) => void
}

/** A button that has a file chosen. */
export function FileButton({ children, label, accept, reason = null, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={<Upload size={14} />} reason={reason} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          // The same file can be chosen again once it was mended.
          target.value = ''
          if (chosen !== undefined) onFile(chosen)
        }}
      />
    </>
  )
}
