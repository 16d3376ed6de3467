import type { Category, Company, Contact, MenuValue } from '../company/types.ts'
import { hashPassword } from '../passwords.ts'
import { passNumber } from './counters.ts'
import { SCHEMA, SCHEMA_VERSION, TABLES } from './schema.ts'
import { seedActivities } from './seedActivities.ts'
import { seedOrders } from './seedOrders.ts'
import { type Generated, seedProducts } from './seedProducts.ts'
import type { Store } from './store.ts'

export type Seed = { company: Company; generated: Generated }

/** Makes the tables, and fills them with the company if they are new; throws where they are old. */
export function prepare(store: Store, seed: Seed): void {
  const version = store.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  if (version !== 0 && version !== SCHEMA_VERSION) {
    throw new Error('the database was made by another version of the sandbox; move it away')
  }
  store.script(`${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION};`)
  const row = store.get<{ many: number }>('SELECT count(*) AS many FROM menus')
  if (row === undefined || row.many === 0) refill(store, seed)
}

/** Empties every table and fills them as at the first start. */
export function refill(store: Store, { company, generated }: Seed): void {
  store.transaction(() => {
    for (const table of TABLES) store.run(`DELETE FROM ${table}`)
    for (const [name, values] of Object.entries(company.menus)) seedMenu(store, name, values)
    seedCategories(store, company.categories)
    seedProducts(store, company.products, generated.products)
    for (const contact of company.contacts) seedContact(store, contact)
    seedOrders(store, company)
    seedActivities(store, company.activities, generated.activities)
  })
}

/**
 * Refills a store any number of times: what it was filled with is kept beside it in memory from the
 * first time on, and only copied after that.
 */
export function refiller(store: Store, seed: Seed): () => void {
  let isKept = false
  const keep = () => {
    store.script("ATTACH ':memory:' AS seed")
    for (const table of TABLES) store.run(`CREATE TABLE seed.${table} AS SELECT * FROM ${table}`)
    isKept = true
  }
  const copy = () =>
    store.transaction(() => {
      for (const table of TABLES) store.run(`DELETE FROM ${table}`)
      for (const table of TABLES.toReversed()) {
        store.run(`INSERT INTO ${table} SELECT * FROM seed.${table}`)
      }
    })
  return () => {
    if (isKept) return copy()
    refill(store, seed)
    keep()
  }
}

function seedMenu(store: Store, name: string, values: readonly MenuValue[]): void {
  values.forEach(({ code, value, colour }, position) => {
    store.run(
      'INSERT INTO menus VALUES (?, ?, ?, ?, ?)',
      name,
      position,
      code,
      value,
      colour ?? null,
    )
  })
}

function seedCategories(store: Store, categories: readonly Category[]): void {
  categories.forEach(({ code, name, slug, description, parent }, position) => {
    store.run(
      'INSERT INTO categories VALUES (?, ?, ?, ?, ?, ?)',
      code,
      position,
      name,
      slug,
      description,
      parent,
    )
  })
}

/** Passwords of made-up people are hashed once: refilling is part of many a test. */
const hashes = new WeakMap<Contact, string>()

function hashOf(contact: Contact): string {
  const hash = hashes.get(contact) ?? hashPassword(contact.password)
  hashes.set(contact, hash)
  return hash
}

function seedContact(store: Store, contact: Contact): void {
  store.run(
    'INSERT INTO contacts VALUES (?, ?, ?, ?, ?, ?)',
    contact.ref,
    contact.key,
    (contact.fields.email ?? '').toLowerCase(),
    hashOf(contact),
    contact.priceBand,
    JSON.stringify(contact.fields),
  )
  passNumber(store, 'contact', contact.ref)
}
