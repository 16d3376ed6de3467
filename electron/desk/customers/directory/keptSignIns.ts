import { z } from '../../../../shared/schema.ts'
import type { DeskDeps } from '../../deps.ts'
import { createSealedTable } from '../../sealedTable.ts'
import type { DeskDatabase } from '../../storage.ts'
import type { SignIn } from '../signIns.ts'

/**
 * Sign-ins of customers beyond their call, where the office has allowed that: sealed, each under its
 * person, opened by main alone and at the moment of its use.
 */
export type KeptSignIns = {
  readonly has: (personId: string) => boolean
  readonly get: (personId: string) => SignIn | null
  /** Keeps one that was right, if that is allowed. */
  readonly keep: (personId: string, signIn: SignIn) => void
  readonly forget: (personIds: readonly string[]) => void
  /** The CRM does not take this one any more: it goes, unless another one is kept by now. */
  readonly refused: (personId: string, signIn: SignIn) => void
  /** Where it is no longer allowed, nothing stays. */
  readonly settingsChanged: () => void
}

const schema = z.object({ email: z.string(), password: z.string() })

/** Opens them. What was kept while it was allowed goes at once where it is not. */
export function createKeptSignIns({
  deps,
  database,
}: {
  readonly deps: Pick<DeskDeps, 'vault' | 'settings' | 'log'>
  readonly database: DeskDatabase
}): KeptSignIns {
  const table = createSealedTable({ database, vault: deps.vault, name: 'kept_sign_ins', schema })
  const known = new Set<string>()

  const tried = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      deps.log.error('sign-ins could not be kept or removed', { error: String(error) })
    }
  }
  const forget: KeptSignIns['forget'] = (ids) => {
    const gone = ids.filter((id) => known.has(id))
    if (gone.length === 0) return
    table.remove(gone)
    for (const id of gone) known.delete(id)
  }
  const settingsChanged = () => {
    if (!deps.settings().keepPasswords) tried(() => forget([...known]))
  }

  tried(() => {
    for (const id of table.ids()) known.add(id)
  })
  settingsChanged()
  return {
    has: (id) => known.has(id),
    get: (id) => table.get(id),
    keep: (id, signIn) => {
      if (!deps.settings().keepPasswords) return
      tried(() => {
        table.put(id, signIn)
        known.add(id)
      })
    },
    forget,
    refused: (id, { email, password }) =>
      tried(() => {
        const kept = table.get(id)
        if (kept?.email === email && kept.password === password) forget([id])
      }),
    settingsChanged,
  }
}
