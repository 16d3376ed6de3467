import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { ImportPreview } from '../../../../shared/desk/importPeople.ts'
import type { ImportMapping } from '../../../../shared/domain/people/importFields.ts'
import { ask } from '../../../api/desk.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { ImportColumns } from './ImportColumns.tsx'
import { ImportRows } from './ImportRows.tsx'
import { isNobody, saidOf, takenWords, takeWords } from './importWords.ts'

const Body = styled('div')({ display: 'grid', gap: 16, padding: '16px 22px' })
const KNOWN = [
  { code: 'leave', name: 'Leave as they are' },
  { code: 'fill', name: 'Fill in what is missing' },
] as const

type ImportDialogProps = {
  /** Of the file. */
  name: string
  text: string
  first: ImportPreview
  onTaken: (words: string) => void
  onClose: () => void
}

/** What a file holds, which column is what, and what would become of its rows. */
export function ImportDialog({ name, text, first, onTaken, onClose }: ImportDialogProps) {
  const [preview, setPreview] = useState(first)
  const [known, setKnown] = useState<(typeof KNOWN)[number]['code']>('fill')
  const look = useAction(async (mapping: ImportMapping) => {
    setPreview(await ask((desk) => desk.importPeople.preview({ text, mapping })))
  })
  const take = useAction(async () => {
    const { mapping } = preview
    onTaken(takenWords(await ask((desk) => desk.importPeople.take({ text, mapping, known }))))
  })
  const { counts } = preview
  const isNothing = isNobody(counts, known === 'fill')
  const reason = take.isBusy
    ? 'They are being imported.'
    : isNothing
      ? 'There is nobody to import.'
      : null
  const confirm = () => {
    if (reason === null && !look.isBusy) void take.run()
  }
  return (
    <Dialog
      title="Import customers"
      aside={name}
      way="back to the list"
      width={920}
      said={saidOf(counts)}
      onClose={onClose}
      onConfirm={confirm}
      actions={
        <Button
          look="accent"
          keys={keysOf('confirm')}
          reason={look.isBusy ? 'The rows are being looked at.' : reason}
          onClick={confirm}
          isConfirm
        >
          {takeWords(preview, known === 'fill')}
        </Button>
      }
    >
      <Body>
        <ErrorAlert failure={take.failure ?? look.failure} />
        <ImportColumns
          columns={preview.columns}
          mapping={preview.mapping}
          onChange={(mapping) => void look.run(mapping)}
        />
        <Choice
          label="Customers who are known here"
          value={known}
          options={KNOWN}
          onPick={setKnown}
        />
        <ImportRows preview={preview} />
      </Body>
    </Dialog>
  )
}
