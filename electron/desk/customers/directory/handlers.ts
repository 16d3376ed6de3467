import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { invalid, ok } from '../../../../shared/result.ts'
import { type OpeningParts, openCall } from '../../calls/openCall.ts'
import { saveFile } from '../../csv/saveFile.ts'
import type { DeskDeps } from '../../deps.ts'
import { writtenDown } from '../../writtenDown.ts'
import type { LiveSessions } from '../live/liveSessions.ts'
import type { OwnData } from '../ownData.ts'
import type { Directory } from './directory.ts'
import type { KeptSignIns } from './keptSignIns.ts'
import { type createMeeting, GONE } from './meeting.ts'
import type { Entry } from './peopleIndex.ts'
import { personView, rowOf } from './personView.ts'
import { compare } from './ranking.ts'
import { createWaysIn } from './waysIn.ts'

/** So many are shown below *Find customer*. */
const SHOWN = 20

type Asked = Parameters<DeskHandlers['directory']['page']>[0]

/** What the directory is asked with. */
export type DirectoryParts = Omit<OpeningParts, 'deps'> & {
  readonly deps: Pick<DeskDeps, 'randomBytes' | 'log' | 'choosePlace'>
  readonly ownData: OwnData
  readonly directory: Directory
  readonly keptSignIns: KeptSignIns
  readonly liveSessions: Pick<LiveSessions, 'has' | 'forget'>
  readonly meeting: ReturnType<typeof createMeeting>
}

/** What staff may ask of the people this desk knows. */
export function directoryHandlers(parts: DirectoryParts): DeskHandlers['directory'] {
  const { deps, directory, keptSignIns, liveSessions, meeting, ownData } = parts
  const waysIn = createWaysIn(parts)
  const row = (entry: Entry) => rowOf(entry, waysIn(entry))
  const view = (id: string) => {
    const entry = directory.entry(id)
    return entry === undefined ? invalid(GONE) : ok(personView(entry, waysIn(entry)))
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
    choose: meeting.choose,
    signIn: meeting.signIn,
    call: ({ id }) =>
      directory.entry(id) === undefined
        ? invalid(GONE)
        : meeting.meet({ callId: openCall(parts).callId, id }),
    exportPerson: ({ id }) => {
      const entry = directory.entry(id)
      if (entry === undefined) return invalid(GONE)
      const { person } = entry
      const name = `customer-${person.contactRef.replace(/\W/g, '') || 'data'}.json`
      return saveFile(deps.choosePlace, name, async (file) => {
        const all = { person, isPasswordKept: keptSignIns.has(id), ...ownData.of(entry) }
        await file.write(`${JSON.stringify(all, null, 2)}\n`)
        return 1
      })
    },
    goesAlong: ({ id }) => {
      const entry = directory.entry(id)
      if (entry === undefined) return invalid(GONE)
      return ok({ reminders: ownData.remindersOf(entry.person).length })
    },
    forget: ({ id }) =>
      writtenDown(deps.log, () => {
        const entry = directory.entry(id)
        if (entry !== undefined && ownData.isOnCall(entry)) return invalid(ON_CALL)
        if (entry !== undefined) ownData.erase(entry)
        directory.forget([id])
        return ok(directory.state())
      }),
    forgetPassword: ({ id }) =>
      writtenDown(deps.log, () => {
        keptSignIns.forget([id])
        liveSessions.forget(directory.entry(id)?.person.contactRef ?? '')
        return view(id)
      }),
    forgetDamaged: () =>
      writtenDown(deps.log, () => {
        directory.forgetDamaged()
        return ok(directory.state())
      }),
  }
}

const ON_CALL =
  'A call of theirs is open here, and would be written down again. End it first; nothing was forgotten.'

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
