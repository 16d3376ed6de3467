import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { Download, PhoneCall, UserX } from 'lucide-react'
import { useState } from 'react'
import { openCallBy } from '../../api/calls.ts'
import { ask, failureOf } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { useAction } from '../../api/useAction.ts'
import { useKeys } from '../../app/keys/useKeys.ts'
import { goTo } from '../../app/screens.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { ForgetDialog } from './ForgetDialog.tsx'
import { FormOfPerson } from './FormOfPerson.tsx'
import { KeptPassword } from './KeptPassword.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { useSavePerson } from './useSavePerson.ts'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

type PersonDialogProps = { id: string; onClose: () => void }

/** Everything this desk knows of somebody, and what can be done about it. */
export function PersonDialog({ id, onClose }: PersonDialogProps) {
  const { data, error } = useQuery({
    queryKey: keys.person(id),
    queryFn: () => ask((desk) => desk.directory.read({ id })),
    // People are kept in main; here they are only looked at.
    gcTime: 0,
  })
  const [isAsking, setAsking] = useState(false)
  const call = useAction(async () => {
    await openCallBy((desk) => desk.directory.call({ id }))
    onClose()
    goTo('phoneOrder')
  })
  const { save, said, ...saving } = useSavePerson(id)
  const confirm = useKeys('confirm')
  const reason = data === undefined ? 'They are not there yet.' : null
  if (isAsking && data !== undefined) {
    return <ForgetDialog person={data} onForgotten={onClose} onClose={() => setAsking(false)} />
  }
  return (
    <Dialog
      title={data?.name ?? 'Customer'}
      aside={data?.company}
      way="back to the list"
      width={700}
      said={<span role="status">{said || 'As this desk last saw them.'}</span>}
      onClose={onClose}
      onConfirm={() => void call.run()}
      actions={
        <>
          <Button
            icon={<Download size={14} />}
            reason={saving.isBusy ? 'It is being saved.' : reason}
            onClick={save}
          >
            Save their data
          </Button>
          <Button icon={<UserX size={14} />} reason={reason} onClick={() => setAsking(true)}>
            Forget
          </Button>
          <Button
            look="accent"
            icon={<PhoneCall size={14} />}
            keys={confirm}
            reason={reason}
            onClick={() => void call.run()}
            isConfirm
          >
            Open a call
          </Button>
        </>
      }
    >
      <Body>
        <ErrorAlert
          failure={error === null ? (call.failure ?? saving.failure) : failureOf(error)}
        />
        {data !== undefined && <PersonFacts person={data} />}
        {data !== undefined && <FormOfPerson contactRef={data.contactRef} onOpen={onClose} />}
        {data?.hasPassword && <KeptPassword id={id} />}
        {data === undefined && error === null && <Skeleton height={180} />}
      </Body>
    </Dialog>
  )
}
