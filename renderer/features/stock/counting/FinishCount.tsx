import { Check } from 'lucide-react'
import { useState } from 'react'
import type { CountSheet } from '../../../../shared/desk/counting.ts'
import { attempt } from '../../../api/attempt.ts'
import { Button } from '../../../components/Button.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { changeSheet } from './useCounting.ts'

/** Closes a sheet; it is asked once, since a finished one stays as it is. */
export function FinishCount({ sheet }: { sheet: CountSheet }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button icon={<Check size={14} />} onClick={() => setAsking(true)}>
        Finish
      </Button>
      {isAsking && (
        <ConfirmDialog
          title="Finish this count?"
          confirm="Finish count"
          back="Count on"
          onClose={() => setAsking(false)}
          onConfirm={() => attempt(changeSheet((desk) => desk.counting.finish(undefined)))}
        >
          <p>
            {sheet.lines.toLocaleString('en-GB')} counted at {sheet.location.name},{' '}
            {sheet.differing.toLocaleString('en-GB')} differ. It can still be read, printed and
            exported, but not changed. Nothing is written to the CRM: enter the differences there.
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}
