import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { failed, invalid, ok } from '../../../../shared/result.ts'
import { NO_CALL } from '../../calls/handlers.ts'
import { type OpeningParts, openCall } from '../../calls/openCall.ts'
import type { DeskDeps } from '../../deps.ts'
import { writtenDown } from '../../writtenDown.ts'
import type { Directory } from './directory.ts'
import type { Entry } from './peopleIndex.ts'
import { personView, rowOf } from './personView.ts'
import { compare } from './ranking.ts'
import { createSignInKept, type SignInKeptParts } from './signInKept.ts'

/** So many are shown below *Find customer*. */
const SHOWN = 20

type Asked = Parameters<DeskHandlers['directory']['page']>[0]

/** What the directory is asked with. */
export type DirectoryParts = Omit<OpeningParts, 'deps'> &
  SignInKeptParts & {
    readonly deps: Pick<DeskDeps, 'randomBytes' | 'log' | 'clock'>
    readonly directory: Directory
  }

/** What staff may ask of the people this desk knows. */
export function directoryHandlers(parts: DirectoryParts): DeskHandlers['directory'] {
  const { deps, directory, book, keptSignIns } = parts
  const signIn = createSignInKept(parts)
  const row = (entry: Entry) => rowOf(entry, keptSignIns.has(entry.id))
  const view = (id: string) => {
    const entry = directory.entry(id)
    return entry === undefined ? invalid(GONE) : ok(personView(entry, keptSignIns.has(id)))
  }

  const choose: DeskHandlers['directory']['choose'] = ({ callId, id }) => {
    const entry = directory.entry(id)
    if (entry === undefined) return invalid(GONE)
    const { name, email } = row(entry)
    book.update(callId, (state) => ({ ...state, expected: { personId: id, name, email } }))
    const state = book.get(callId)
    return state === undefined ? failed(NO_CALL) : ok(book.view(state))
  }

  return {
    state: () => ok(directory.state()),
    find: ({ text }) => {
      const { best, count } = directory.find(text, SHOWN)
      return ok({ text, hits: best.map(row), count })
    },
    page: (asked) => {
      const rows = directory.matching(asked.text).toSorted(by(asked))
      return ok({
        rows: rows.slice(asked.skip, asked.skip + asked.limit).map(row),
        count: rows.length,
      })
    },
    read: ({ id }) => view(id),
    choose,
    signIn,
    call: ({ id }) => {
      if (directory.entry(id) === undefined) return invalid(GONE)
      const { callId } = openCall(parts)
      // How it goes shows on the call.
      if (keptSignIns.has(id)) void Promise.resolve(signIn({ callId, id })).catch(() => undefined)
      return choose({ callId, id })
    },
    forget: ({ id }) =>
      writtenDown(deps.log, () => {
        directory.forget([id])
        return ok(directory.state())
      }),
    forgetPassword: ({ id }) =>
      writtenDown(deps.log, () => {
        keptSignIns.forget([id])
        return view(id)
      }),
    forgetDamaged: () =>
      writtenDown(deps.log, () => {
        directory.forgetDamaged()
        return ok(directory.state())
      }),
  }
}

const GONE = 'This desk does not know them any more.'

/** Who has nothing to be sorted by stands last; who has the same, by name. */
function by({ sort, isAscending }: Asked): (one: Entry, other: Entry) => number {
  const way = isAscending ? 1 : -1
  const keyOf = (entry: Entry) => (sort === 'name' ? entry.nameKey : entry.person[sort])
  return (one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)]
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    return way * compare(a, b) || compare(one.nameKey, other.nameKey) || compare(one.id, other.id)
  }
}
