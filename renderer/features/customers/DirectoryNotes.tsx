import type { DirectoryState } from '../../../shared/desk/directory.ts'
import { attempt } from '../../api/attempt.ts'
import { ask } from '../../api/desk.ts'
import { Button } from '../../components/Button.tsx'
import { Remark } from '../../components/Remark.tsx'

/** What is to be known of how people are kept. */
export function DirectoryNotes({ state }: { state: DirectoryState | null }) {
  if (state === null) return null
  const { isLasting, damaged } = state
  const them = damaged === 1 ? 'One customer' : `${damaged.toLocaleString('en-GB')} customers`
  return (
    <>
      {!isLasting && (
        <Remark tone="info" label="Not kept">
          This computer offers no keyring, so nobody can be sealed on its disk: people are known
          until the desk closes.
        </Remark>
      )}
      {damaged > 0 && (
        <Remark tone="warn" label="Not readable">
          <p>
            {them} cannot be opened: the rows were damaged or sealed on another computer. They come
            back when they next sign in.
          </p>
          <div>
            <Button
              size="small"
              onClick={() => attempt(ask((desk) => desk.directory.forgetDamaged(undefined)))}
            >
              Remove these rows
            </Button>
          </div>
        </Remark>
      )}
    </>
  )
}
