import type { CommandId } from '../app/commands.ts'
import { useKeys } from '../app/keys/useKeys.ts'
import { Kbd } from './Kbd.tsx'

/** The keys of a command on a cap; nothing where it has none. */
export function CommandKeys({ id }: { id: CommandId }) {
  const keys = useKeys(id)
  return keys === '' ? null : <Kbd keys={keys} />
}
