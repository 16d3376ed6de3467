import type { DatabaseSync } from 'node:sqlite'
import type { MenuView } from '../../../shared/desk/menus.ts'
import { MENU_NAMES, type MenuName } from '../../../shared/domain/menuNames.ts'
import { z } from '../../../shared/schema.ts'
import type { DeskDeps } from '../deps.ts'

/** The CRM's twelve menus as last read; a menu that cannot be read leaves the last one. */
export type Menus = {
  readonly read: (name: MenuName) => MenuView
  /** The name of a code, or the code itself where the menu does not have it. */
  readonly nameOf: (name: MenuName, code: string) => string
  /** Reads a menu now if it was never read. */
  readonly ensure: (name: MenuName, signal: AbortSignal) => Promise<void>
  /** Reads all twelve again, one after another. */
  readonly refresh: (signal: AbortSignal) => Promise<void>
}

const savedValues = z.array(
  z.strictObject({ code: z.string(), name: z.string(), colour: z.string().nullable() }),
)

/** Menus kept in `desk.db`. */
export function createMenus(
  deps: Pick<DeskDeps, 'crm' | 'clock' | 'log'>,
  database: Pick<DatabaseSync, 'prepare'>,
): Menus {
  const menus = new Map(MENU_NAMES.map((name) => [name, saved(database, name)]))

  const read = (name: MenuName): MenuView => menus.get(name) ?? neverRead(name)

  const refreshOne = async (
    name: MenuName,
    priority: 'interactive' | 'refresh',
    signal: AbortSignal,
  ): Promise<void> => {
    const options = { priority, signal }
    const answer = await deps.crm.call('getAsset', { asset_name: name }, options)
    if (answer.kind === 'error') {
      deps.log.warn('a menu could not be read', { name, why: answer.error.kind })
      return
    }
    const values = (answer.value.values ?? []).map(({ code, value, extra }) => ({
      code,
      name: value,
      colour: extra.colour ?? extra.color ?? null,
    }))
    // An empty menu says less than the last one did.
    if (values.length === 0) return
    const at = new Date(deps.clock.now()).toISOString()
    menus.set(name, { name, values, at })
    database
      .prepare('INSERT OR REPLACE INTO menus (name, menu_values, at) VALUES (?, ?, ?)')
      .run(name, JSON.stringify(values), at)
  }

  return {
    read,
    nameOf: (name, code) => read(name).values.find((value) => value.code === code)?.name ?? code,
    ensure: async (name, signal) => {
      if (read(name).at === null) await refreshOne(name, 'interactive', signal)
    },
    refresh: async (signal) => {
      for (const name of MENU_NAMES) {
        if (signal.aborted) return
        await refreshOne(name, 'refresh', signal)
      }
    },
  }
}

function saved(database: Pick<DatabaseSync, 'prepare'>, name: MenuName): MenuView {
  const row = database.prepare('SELECT menu_values, at FROM menus WHERE name = ?').get(name)
  if (typeof row?.menu_values !== 'string' || typeof row.at !== 'string') return neverRead(name)
  const values = savedValues.safeParse(JSON.parse(row.menu_values))
  return values.success ? { name, values: values.data, at: row.at } : neverRead(name)
}

const neverRead = (name: MenuName): MenuView => ({ name, values: [], at: null })
