import type { CustomerView } from '../../../../shared/desk/customers.ts'
import type { DirectoryState } from '../../../../shared/desk/directory.ts'
import { fold } from '../../../../shared/domain/search.ts'
import { uuid } from '../../calls/sessions.ts'
import type { DeskDeps } from '../../deps.ts'
import { createSealedTable } from '../../sealedTable.ts'
import type { DeskDatabase } from '../../storage.ts'
import { createLoading } from './loading.ts'
import { createPeopleIndex, type Entry } from './peopleIndex.ts'
import { type Person, person, personOf } from './person.ts'

/** Everybody this desk knows: sealed in `desk.db`, open in memory. */
export type Directory = {
  /** Begins to open the rows, off the way of everything else. */
  readonly start: () => void
  readonly state: () => DirectoryState
  readonly find: (text: string, limit: number) => { best: Entry[]; count: number }
  /** Everybody whom a text finds; of an empty text, everybody. */
  readonly matching: (text: string) => Entry[]
  readonly entry: (id: string) => Entry | undefined
  /** Somebody by their customer number. */
  readonly byContact: (contactRef: string) => Entry | undefined
  /** Somebody by their e-mail address, in whatever case. */
  readonly byEmail: (email: string) => Entry | undefined
  /** Somebody is on the line: keeps who that is, or what is new about them. */
  readonly remember: (customer: CustomerView) => void
  /** Puts people in, or in the place of what was known of them; all or none. */
  readonly put: (people: readonly (readonly [id: string | null, person: Person])[]) => void
  /** Nothing of them is left in memory or in the file. */
  readonly forget: (ids: readonly string[]) => void
  /** The same of the rows that cannot be opened any more. */
  readonly forgetDamaged: () => void
  /** Runs once everybody is in memory. */
  readonly whenOpen: (work: () => void) => void
}

type Parts = {
  readonly deps: Pick<DeskDeps, 'vault' | 'clock' | 'randomBytes' | 'log' | 'tell'>
  readonly database: DeskDatabase
  /** What else is kept of them goes, too. */
  readonly onForget: (ids: readonly string[]) => void
}

/** Opens the directory; nobody is in it until `start`. */
export function createDirectory({ deps, database, onForget }: Parts, life: AbortSignal): Directory {
  const { log } = deps
  const table = createSealedTable({ database, vault: deps.vault, name: 'people', schema: person })
  const index = createPeopleIndex()
  const ids = createIds()
  const damaged = new Set<string>()

  const takeIn = (id: string, one: Person) => {
    ids.leave(id, index.entry(id)?.person)
    index.put(id, one)
    ids.enter(id, one)
  }
  const state = (): DirectoryState => ({
    count: index.count(),
    isOpen: loading.isDone(),
    isLasting: table.isLasting,
    damaged: damaged.size,
  })
  const told = () => deps.tell('directoryChanged', state())
  const loading = createLoading(
    {
      read: table.after,
      take: ({ id, row }) => {
        if (row === null) damaged.add(id)
        else takeIn(id, row)
      },
      onDone: () => {
        if (damaged.size > 0) log.warn('people could not be opened', { count: damaged.size })
        told()
      },
      onFailed: (error) => log.error('people could not be read', { error: String(error) }),
    },
    life,
  )

  const byContact = (contactRef: string) => index.entry(ids.ofContact(contactRef) ?? '')
  const byEmail = (email: string) => index.entry(ids.ofEmail(email) ?? '')
  const put: Directory['put'] = (people) => {
    const rows = people.map(([id, one]) => [id ?? uuid(deps.randomBytes(16)), one] as const)
    table.putAll(rows)
    for (const [id, one] of rows) takeIn(id, one)
    told()
  }

  const keep = (customer: CustomerView) => {
    const known = byContact(customer.contactRef) ?? withoutNumber(byEmail(customer.email))
    const now = new Date(deps.clock.now()).toISOString()
    try {
      put([[known?.id ?? null, personOf(customer, now, known?.person)]])
    } catch (error) {
      // Whom the desk remembers must never stand in the way of who is on the line.
      log.warn('somebody could not be remembered', { error: String(error) })
    }
  }

  const forget: Directory['forget'] = (gone) => {
    onForget(gone)
    table.remove(gone)
    for (const id of gone) {
      ids.leave(id, index.entry(id)?.person)
      index.remove(id)
      damaged.delete(id)
    }
    told()
  }

  return {
    start: loading.begin,
    state,
    find: index.find,
    matching: index.matching,
    entry: index.entry,
    byContact,
    byEmail,
    remember: (customer) => {
      loading.begin()
      loading.afterwards(() => keep(customer))
    },
    put,
    forget,
    forgetDamaged: () => forget([...damaged]),
    whenOpen: loading.afterwards,
  }
}

/** Who was imported has no number until the CRM has told it. */
const withoutNumber = (entry: Entry | undefined): Entry | undefined =>
  entry?.person.contactRef === '' ? entry : undefined

/** Which row is whose: by customer number, and by e-mail address. */
function createIds() {
  const contacts = new Map<string, string>()
  const emails = new Map<string, string>()
  return {
    ofContact: (contactRef: string) => contacts.get(contactRef),
    ofEmail: (email: string) => emails.get(fold(email).trim()),
    enter: (id: string, { contactRef, email }: Person) => {
      if (contactRef !== '') contacts.set(contactRef, id)
      if (email !== '') emails.set(fold(email).trim(), id)
    },
    leave: (id: string, person: Person | undefined) => {
      if (person === undefined) return
      const email = fold(person.email).trim()
      if (contacts.get(person.contactRef) === id) contacts.delete(person.contactRef)
      if (emails.get(email) === id) emails.delete(email)
    },
  }
}
