import { useState } from 'react'
import { ask } from '../../api/desk.ts'
import { useAction } from '../../api/useAction.ts'

/** Writes all that this desk keeps of somebody into a file, for when they ask for it. */
export function useSavePerson(id: string) {
  const [said, setSaid] = useState('')
  const { run, failure, isBusy } = useAction(async () => {
    const saved = await ask((desk) => desk.directory.exportPerson({ id }))
    setSaid(saved.kind === 'saved' ? `Saved as ${saved.name}.` : '')
  })
  return { save: () => void run(), said, failure, isBusy }
}
