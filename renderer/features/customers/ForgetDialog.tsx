import { useQuery } from '@tanstack/react-query'
import type { PersonView } from '../../../shared/desk/directory.ts'
import { ask } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { useAction } from '../../api/useAction.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'

type ForgetDialogProps = {
  person: PersonView
  onForgotten: () => void
  onClose: () => void
}

/** Asks before this desk forgets somebody, and says what stays. */
export function ForgetDialog({ person: { id, name }, onForgotten, onClose }: ForgetDialogProps) {
  const { data } = useQuery({
    queryKey: keys.goesAlong(id),
    queryFn: () => ask((desk) => desk.directory.goesAlong({ id })),
    gcTime: 0,
  })
  const forget = useAction(async () => {
    await ask((desk) => desk.directory.forget({ id }))
    onForgotten()
  })
  return (
    <ConfirmDialog
      title={`Forget ${name}?`}
      confirm="Forget"
      onConfirm={() => void forget.run()}
      onClose={onClose}
    >
      <p>
        Name, address, numbers and a kept password are taken off this computer, and their place on
        its disk is overwritten. That cannot be taken back.
      </p>
      <p>
        Cases and activities of theirs that are settled go, too. The CRM keeps its customer; orders,
        payments and what they agreed to stay, as the record of it.
      </p>
      {data !== undefined && <p>{reminderWords(data.reminders)}</p>}
      <ErrorAlert failure={forget.failure} />
    </ConfirmDialog>
  )
}

/** Words of a person are found by a name, an address or a number; whatever else they say is not. */
function reminderWords(count: number): string {
  if (count === 0) return 'No reminder names them. One may speak of them in other words.'
  const those =
    count === 1 ? 'One reminder that names them goes' : `${count} reminders that name them go`
  return `${those}, too. Others may speak of them in other words.`
}
