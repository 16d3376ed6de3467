import { Big } from 'big.js'
import { plain } from '../amounts.ts'
import { type Answer, CrmError } from '../answer.ts'
import type { Crm, Method } from '../crm.ts'
import { sessionMark } from '../sessions.ts'
import { basketLine, basketLines, emptyBasket, insertLine } from '../store/basket.ts'
import { cartFields } from './cartFields.ts'
import { isSameLine, lineOf, readQuantity } from './cartLine.ts'

const done: Answer = { fields: {} }

export const addToCart: Method<'addToCart'> = {
  needs: 'session',
  isSessionTold: true,
  run: (crm, { session }, input) => {
    const line = { session: session.mark, ...lineOf(crm, input) }
    const twin =
      crm.switches.lines === 'merge'
        ? basketLines(crm.store, session.mark).find((other) => isSameLine(other, line))
        : undefined
    if (twin === undefined) insertLine(crm.store, line)
    else setQuantity(crm, twin.ref, new Big(twin.quantity).plus(line.quantity))
    return done
  },
}

function setQuantity(crm: Crm, ref: string, quantity: Big): void {
  crm.store.run('UPDATE basket SET quantity = ? WHERE ref = ?', plain(quantity), ref)
}

export const getCart: Method<'getCart'> = {
  needs: 'nothing',
  isSessionTold: true,
  run: (crm, caller, input) => {
    if (input.session_id === undefined) throw new CrmError(1011, { session_id: 'is required' })
    return { fields: cartFields(crm, sessionMark(input.session_id), caller.contact, input.filter) }
  },
}

/** The line of a reference; a session that is not its own does not see it. */
function lineFor(crm: Crm, ref: string, session: string | undefined) {
  const line = basketLine(crm.store, ref)
  if (line === undefined || (session !== undefined && line.session !== sessionMark(session)))
    return undefined
  return line
}

export const updateInCart: Method<'updateInCart'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, _caller, input) => {
    const quantity = readQuantity(input.quantity)
    const line = lineFor(crm, input.ref, input.session_id)
    if (line === undefined) {
      return { code: 1001, fields: { session_id: input.session_id ?? null, update: false } }
    }
    if (line.fixed === 0) setQuantity(crm, line.ref, quantity)
    return {
      fields: { session_id: crm.idsInUse.get(line.session) ?? null, update: line.fixed === 0 },
    }
  },
}

export const deleteFromCart: Method<'deleteFromCart'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, _caller, input) => {
    const line = lineFor(crm, input.ref, input.session_id)
    if (line === undefined) throw new CrmError(1001)
    crm.store.run('DELETE FROM basket WHERE ref = ?', line.ref)
    return { fields: { session_id: crm.idsInUse.get(line.session) ?? null } }
  },
}

export const deleteProductFromCart: Method<'deleteProductFromCart'> = {
  needs: 'nothing',
  isSessionTold: true,
  run: (crm, _caller, input) => {
    if (input.session_id === undefined) throw new CrmError(1011, { session_id: 'is required' })
    const gone = crm.store.run(
      'DELETE FROM basket WHERE session = ? AND code = ?',
      sessionMark(input.session_id),
      input.sku,
    )
    if (gone === 0) throw new CrmError(1001)
    return done
  },
}

export const endCartSession: Method<'endCartSession'> = {
  needs: 'nothing',
  isSessionTold: true,
  run: (crm, _caller, input) => {
    if (input.session_id === undefined) throw new CrmError(1011, { session_id: 'is required' })
    emptyBasket(crm.store, sessionMark(input.session_id))
    return done
  },
}
