import { ask } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { queryClient } from '../../api/queries.ts'
import { useAction } from '../../api/useAction.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Remark } from '../../components/Remark.tsx'

/** Says that somebody's password is kept, and lets it go. */
export function KeptPassword({ id }: { id: string }) {
  const forget = useAction(async () => {
    await ask((desk) => desk.directory.forgetPassword({ id }))
    await queryClient.invalidateQueries({ queryKey: keys.directory() })
  })
  return (
    <Remark tone="info" label="Password kept">
      <p>Their password is kept here, sealed: a call with them is signed in at once.</p>
      <ErrorAlert failure={forget.failure} />
      <div>
        <Button size="small" onClick={() => void forget.run()}>
          Forget the password
        </Button>
      </div>
    </Remark>
  )
}
