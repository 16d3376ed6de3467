import { Bookmark, Ellipsis } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { ViewChip } from '../ViewChip.tsx'
import { SaveViewDialog } from './SaveViewDialog.tsx'
import { ViewsDialog } from './ViewsDialog.tsx'

type OwnViewsProps = {
  views: readonly { readonly name: string }[]
  /** The name of what is shown, where it has one. */
  name: string
  /** What is kept of a view, in a sentence. */
  said: string
  /** How a first one comes about. */
  empty: string
  onSave: (name: string) => Promise<unknown>
  /** What is to be said of a view before its name. */
  markOf?: (name: string) => ReactNode
  onDrop: (name: string) => Promise<unknown>
  onWrite: () => Promise<SavedFile>
  onTake: (text: string) => Promise<{ added: number }>
}

/** Keeps what a screen shows under a name, and looks after those that are kept. */
export function OwnViews({ name, said, onSave, ...rest }: OwnViewsProps) {
  const [open, setOpen] = useState<'none' | 'save' | 'views'>('none')
  useCommand('saveView', () => setOpen('save'))
  useCommand('ownViews', () => setOpen('views'))
  const close = () => setOpen('none')
  return (
    <>
      <ViewChip type="button" onClick={() => setOpen('save')}>
        <Bookmark size={14} />
        Save view
      </ViewChip>
      <ViewChip
        type="button"
        aria-label="Own views"
        title="Own views"
        onClick={() => setOpen('views')}
      >
        <Ellipsis size={14} />
      </ViewChip>
      {open === 'save' && (
        <SaveViewDialog name={name} said={said} onSave={onSave} onClose={close} />
      )}
      {open === 'views' && <ViewsDialog {...rest} onClose={close} />}
    </>
  )
}
