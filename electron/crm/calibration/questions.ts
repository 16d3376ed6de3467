import type { Dialect } from '../../../shared/crm/dialect.ts'
import type { Exchanged } from '../exchange.ts'
import type { Prober } from './prober.ts'

/** The fields the probe asks for: two, so that a list that was misread shows. */
export const PROBE_FIELDS = ['name', 'code'] as const

/** The calibration probe (reading notes, D4): needs no session, writes nothing. */
export const askCategories = (
  prober: Prober,
  dialect: Dialect,
): Promise<Exchanged<'getProductCategories'>> =>
  prober.ask(dialect, 'getProductCategories', { filter: [...PROBE_FIELDS], limit: 1 })

/** The same of the products, where there are no categories; `price` shows how decimals come. */
export const askProducts = (prober: Prober, dialect: Dialect): Promise<Exchanged<'getProducts'>> =>
  prober.ask(dialect, 'getProducts', { filter: ['code', 'price'], limit: 1 })
