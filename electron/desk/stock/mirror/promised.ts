import type { DatabaseSync } from 'node:sqlite'
import { compact } from '../../../../shared/domain/search.ts'
import { FIELD_NUMBER } from './cells.ts'
import type { Walk } from './walks.ts'

/** A product's code, and what can be promised of it: those alone where that is not the stock here. */
export type PromisedHere = readonly (readonly [code: string, can: number])[]

const TOTAL = `cells WHERE field = ${FIELD_NUMBER}`

/**
 * The walks by what can be promised. Of most products that is their stock in all; the few others
 * are put between them, so that the walk along the stock is one of so many parts.
 */
export function walksByPromise(
  database: DatabaseSync,
  promised: PromisedHere,
  isDown: boolean,
): readonly Walk[] {
  const few = placesOf(database, promised)
  const ids = JSON.stringify(few.map(({ id }) => id))
  const without = '+id NOT IN (SELECT value FROM json_each(?))'
  const between = (after: Place | undefined, before: Place | undefined): Walk => ({
    from: `${TOTAL} AND ${without}${after ? ' AND (value, id) > (?, ?)' : ''}${
      before ? ' AND (value, id) < (?, ?)' : ''
    }`,
    values: ['total', ids, ...boundsOf(after), ...boundsOf(before)],
    by: ['value', 'id'],
    isDown,
  })
  const parts = few.flatMap((place, at) => [between(few[at - 1], place), alone(place)])
  const present = [...parts, between(few.at(-1), undefined)]
  const absent: Walk = {
    from: `products INDEXED BY by_code WHERE +id NOT IN (SELECT id FROM ${TOTAL}) AND ${without}`,
    values: ['total', ids],
    by: ['code_key', 'code'],
    isDown: false,
  }
  return [...(isDown ? present.toReversed() : present), absent]
}

type Place = { readonly can: number; readonly id: number }

const boundsOf = (place: Place | undefined): readonly number[] =>
  place === undefined ? [] : [place.can, place.id]

const alone = ({ id }: Place): Walk => ({
  from: 'products WHERE id = ?',
  values: [id],
  by: ['id'],
  isDown: false,
})

/** Where they stand; codes that no product has stand nowhere. */
function placesOf(database: DatabaseSync, promised: PromisedHere): readonly Place[] {
  const here = database.prepare('SELECT id FROM products WHERE code_key = ? AND code = ?')
  return promised
    .flatMap(([code, can]) => {
      const row = here.get(compact(code), code)
      return row === undefined ? [] : [{ can, id: Number(row.id) }]
    })
    .toSorted((one, other) => one.can - other.can || one.id - other.id)
}
