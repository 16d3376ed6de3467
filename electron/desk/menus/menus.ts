import type { MenusState, MenuView } from '../../../shared/desk/menus.ts'
import { MENU_NAMES, type MenuName } from '../../../shared/domain/menuNames.ts'
import type { Failure } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import { believe } from './believe.ts'
import { menuDifference } from './difference.ts'
import type { MenuBook } from './menuBook.ts'

/** The CRM's twelve menus as last read; a menu that cannot be read leaves the last one. */
export type Menus = {
  readonly read: (name: MenuName) => MenuView
  /** The name of a code, or the code itself where the menu does not have it. */
  readonly nameOf: (name: MenuName, code: string) => string
  readonly state: () => MenusState
  /** Reads a menu now if it was never read. */
  readonly ensure: (name: MenuName, signal: AbortSignal) => Promise<void>
  /** Reads all twelve again, one after another; a reading under way is joined. */
  readonly refresh: (signal: AbortSignal, priority?: Priority) => Promise<void>
  readonly stopRefresh: () => void
}

type Priority = 'interactive' | 'refresh'
type Last = { readonly trouble: string | null; readonly leftOut: number }

type Running = { readonly over: Promise<void>; readonly stop: () => void; read: number }

const WELL: Last = { trouble: null, leftOut: 0 }

const NOT_FOUND = 1001

const troubleOf = (failure: Failure): string =>
  failure.kind === 'refused' && failure.code === NOT_FOUND
    ? 'The CRM says that it has no such menu.'
    : failure.message

/** Menus kept in a book. */
export function createMenus(
  deps: Pick<DeskDeps, 'crm' | 'clock' | 'log' | 'tell'>,
  book: Pick<MenuBook, 'saved' | 'keep'>,
): Menus {
  const menus = new Map(MENU_NAMES.map((name) => [name, book.saved(name)]))
  const lasts = new Map<MenuName, Last>()
  let running: Running | null = null

  const read = (name: MenuName): MenuView => menus.get(name) ?? { name, values: [], at: null }

  const state = (): MenusState => ({
    menus: MENU_NAMES.map((name) => {
      const { at, values } = read(name)
      return { name, at, count: values.length, ...(lasts.get(name) ?? WELL) }
    }),
    read: running?.read ?? null,
  })

  const readOne = async (name: MenuName, priority: Priority, signal: AbortSignal) => {
    const options = { priority, signal }
    const answer = await deps.crm.call('getAsset', { asset_name: name }, options)
    if (signal.aborted) return
    if (answer.kind === 'error') {
      deps.log.warn('a menu could not be read', { name, why: answer.error.kind })
      lasts.set(name, { trouble: troubleOf(answer.error), leftOut: 0 })
      return
    }
    const before = read(name)
    const believed = believe(answer.value.values ?? [], before.values)
    if (believed.kind === 'none') {
      lasts.set(name, { trouble: believed.why, leftOut: 0 })
      return
    }
    const { values, leftOut } = believed
    const at = new Date(deps.clock.now()).toISOString()
    const changes = before.at === null ? [] : menuDifference(before.values, values)
    book.keep({ name, values, at }, changes)
    menus.set(name, { name, values, at })
    lasts.set(name, { trouble: null, leftOut })
  }

  const readAll = async (priority: Priority, signal: AbortSignal) => {
    for (const name of MENU_NAMES) {
      if (signal.aborted) return
      await readOne(name, priority, signal)
      if (running !== null && !signal.aborted) {
        running.read += 1
        deps.tell('menusChanged', state())
      }
    }
  }

  const start = (life: AbortSignal, priority: Priority): Running => {
    const own = new AbortController()
    const over = readAll(priority, AbortSignal.any([life, own.signal])).finally(() => {
      running = null
      if (!life.aborted) deps.tell('menusChanged', state())
    })
    return { over, stop: () => own.abort(), read: 0 }
  }

  return {
    read,
    state,
    nameOf: (name, code) => read(name).values.find((value) => value.code === code)?.name ?? code,
    ensure: async (name, signal) => {
      if (read(name).at !== null) return
      await readOne(name, 'interactive', signal)
      deps.tell('menusChanged', state())
    },
    refresh: (signal, priority = 'refresh') => {
      if (running === null) {
        running = start(signal, priority)
        deps.tell('menusChanged', state())
      }
      return running.over
    },
    stopRefresh: () => running?.stop(),
  }
}
