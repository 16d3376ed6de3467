import { Download } from 'lucide-react'
import { useState } from 'react'
import { ask } from '../../api/desk.ts'
import { useAction } from '../../api/useAction.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Hidden } from '../../components/Hidden.tsx'

/** Writes all that this desk keeps of somebody into a file, for when they ask for it. */
export function SavePerson({ id, reason }: { id: string; reason: string | null }) {
  const [said, setSaid] = useState('')
  const save = useAction(async () => {
    const saved = await ask((desk) => desk.directory.exportPerson({ id }))
    setSaid(saved.kind === 'saved' ? `Saved as ${saved.name}.` : '')
  })
  return (
    <>
      <Hidden role="status">{said}</Hidden>
      <ErrorAlert failure={save.failure} />
      <Button
        icon={<Download size={14} />}
        reason={save.isBusy ? 'It is being saved.' : reason}
        onClick={() => void save.run()}
      >
        {said === '' ? 'Save their data' : said}
      </Button>
    </>
  )
}
