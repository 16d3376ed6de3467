import { styled } from '@mui/material/styles'
import { Download, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import { FILE_LIMITS } from '../../../shared/domain/fileLimits.ts'
import { useAction } from '../../api/useAction.ts'
import { keysOf } from '../../app/commands.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { ErrorAlert } from '../ErrorAlert.tsx'
import { FileButton } from '../FileButton.tsx'
import { withinLimit } from '../withinLimit.ts'

const Box = styled('div')({ padding: '14px 22px' })
const List = styled('ul')({ display: 'grid', maxHeight: '44vh', overflow: 'auto' })
const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'center',
  minHeight: 36,
  overflowWrap: 'anywhere',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Ways = styled('div')({ display: 'flex', gap: 8, marginTop: 14 })
const Told = styled('p')({ marginTop: 8, color: colour.muted })

type ViewsDialogProps = {
  views: readonly { readonly name: string }[]
  /** How a first one comes about. */
  empty: string
  /** What is to be said of a view before its name. */
  markOf?: (name: string) => ReactNode
  onDrop: (name: string) => Promise<unknown>
  onWrite: () => Promise<SavedFile>
  onTake: (text: string) => Promise<{ added: number }>
  onClose: () => void
}

/** Own views: thrown away, written into a file for a colleague, taken from one. */
export function ViewsDialog(props: ViewsDialogProps) {
  const { views, empty, markOf, onDrop, onWrite, onTake, onClose } = props
  const [told, setTold] = useState('')
  const drop = useAction(onDrop)
  const write = useAction(async () => {
    const saved = await onWrite()
    if (saved.kind === 'saved') setTold(`Saved as ${saved.name}.`)
  })
  const take = useAction(async (chosen: File) => {
    withinLimit(chosen, FILE_LIMITS.views)
    const text = await chosen.text()
    const { added } = await onTake(text)
    setTold(added === 0 ? 'All of them were here already.' : `Taken: ${added}.`)
  })
  return (
    <Dialog
      title="Own views"
      width={480}
      onClose={onClose}
      onConfirm={onClose}
      actions={
        <Button look="accent" keys={keysOf('confirm')} isConfirm onClick={onClose}>
          Done
        </Button>
      }
    >
      <Box>
        {views.length === 0 && <p>{empty}</p>}
        <List aria-label="Own views">
          {views.map(({ name }) => (
            <Row key={name}>
              <span>
                {markOf?.(name)} {name}
              </span>
              <Button look="quiet" name={`Delete ${name}`} onClick={() => void drop.run(name)}>
                <Trash2 size={14} />
              </Button>
            </Row>
          ))}
        </List>
        <Ways>
          <Button
            icon={<Download size={14} />}
            reason={views.length === 0 ? 'There is no view to write.' : null}
            onClick={() => void write.run()}
          >
            Export to a file
          </Button>
          <FileButton
            label="File of views"
            accept=".json"
            onFile={(chosen) => void take.run(chosen)}
          >
            Import from a file
          </FileButton>
        </Ways>
        <Told role="status">{told}</Told>
        <ErrorAlert failure={drop.failure ?? write.failure ?? take.failure} />
      </Box>
    </Dialog>
  )
}
