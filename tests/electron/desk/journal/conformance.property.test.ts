import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Facts,
  INTENT_STEPS,
  type IntentStep,
} from '../../../../electron/desk/journal/intent.ts'
import type { Journal, Note } from '../../../../electron/desk/journal/journal.ts'
import { allOf, inMemory, newOrder, newPayment, onSqlite, type Place } from './bothJournals.ts'

const done: Note = { mark: 'done', words: 'done' }
const IDS = ['a', 'b', 'c', 'd']
const CUSTOMERS = ['12301', '12302']
const id = fc.constantFrom(...IDS)
const step = fc.constantFrom<IntentStep>(...INTENT_STEPS)
const customer = fc.constantFrom(...CUSTOMERS)
const slot = fc.constantFrom(0, 1)
const orderKey = fc.constantFrom('key 1', 'key 2')
const facts: fc.Arbitrary<Facts> = fc.record(
  {
    orderRef: fc.constantFrom('QU-1', 'QU-2'),
    orderKey,
    isFenced: fc.boolean(),
    paid: fc.constantFrom('Y', 'N'),
    charge: fc.constantFrom('unknown', 'settled'),
    alarm: fc.constantFrom('doubled', null),
    total: fc.constantFrom(4_200, 4_201),
  },
  { requiredKeys: [] },
)
const evidence = fc.constantFrom<Note['evidence']>(undefined, { readBack: 'whole' }, { code: null })
const note: fc.Arbitrary<Note> = evidence.map((seen) =>
  seen === undefined ? done : { ...done, evidence: seen },
)

/** What can be done to a journal, as data: the same goes to both. */
const act = fc.oneof(
  fc.record({ do: fc.constant('order' as const), id, customer, slot, replaces: fc.option(id) }),
  fc.record({ do: fc.constant('payment' as const), id, orderKey }),
  fc.record({ do: fc.constant('advance' as const), id, from: step, to: step, note, facts }),
  fc.record({ do: fc.constant('onward' as const), id, to: step, note, facts }),
  fc.record({ do: fc.constant('withPayment' as const), id, payment: id, orderKey, note }),
  fc.record({ do: fc.constant('note' as const), id, note, facts }),
  fc.record({ do: fc.constant('learn' as const), figure: fc.constantFrom(6, 20) }),
  fc.record({ do: fc.constant('tick' as const) }),
  fc.record({ do: fc.constant('reopen' as const) }),
  fc.record({ do: fc.constant('backUp' as const) }),
  fc.record({ do: fc.constant('putBack' as const) }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** One of the two, with the number of intents written under each name so far. */
type Side = {
  place: Place
  journal: Journal
  names: Map<string, string>
  count: number
  putBack: ReturnType<Place['backUp']> | null
}

function nameFor(side: Side, short: string): string {
  side.count += 1
  side.names.set(short, `${short}${side.count}`)
  return `${short}${side.count}`
}

/** Carries it out; what came of it, a throw included. */
async function carryOut(side: Side, one: Act): Promise<unknown> {
  const { journal } = side
  const named = (short: string) => side.names.get(short) ?? short
  switch (one.do) {
    case 'order': {
      const replaces = one.replaces === null ? null : named(one.replaces)
      const { customer: who, slot: in_ } = one
      return journal.writeOrder(
        newOrder(nameFor(side, one.id), { customer: who, slot: in_, replaces }),
      )
    }
    case 'payment':
      return journal.writePayment(newPayment(nameFor(side, one.id), { orderKey: one.orderKey }))
    case 'advance':
      return journal.advance(named(one.id), one.from, one.to, one.note, one.facts)
    case 'onward': {
      const from = journal.find(named(one.id))?.step ?? 'written'
      return journal.advance(named(one.id), from, one.to, one.note, one.facts)
    }
    case 'withPayment': {
      const from = journal.find(named(one.id))?.step ?? 'sent'
      const intent = newPayment(nameFor(side, one.payment), { orderKey: one.orderKey })
      return journal.advanceWithPayment(
        named(one.id),
        from,
        one.note,
        {},
        { intent, step: 'unknown' },
      )
    }
    case 'note':
      return journal.note(named(one.id), one.note, one.facts)
    case 'learn':
      return journal.learn('clientRefLength', one.figure)
    case 'tick':
      return side.place.tick()
    case 'backUp':
      side.putBack = side.place.backUp()
      return
    case 'putBack':
      journal.close()
      side.putBack?.('anew')
      side.putBack = null
      side.journal = side.place.open()
      return
    case 'reopen':
      journal.close()
      side.journal = side.place.open()
  }
}

const outcome = async (side: Side, one: Act) => {
  try {
    return (await carryOut(side, one)) ?? null
  } catch {
    return 'threw'
  }
}

test('whatever is done to them, both journals say the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      const sides = [onSqlite(), inMemory()].map((place) => ({
        place,
        journal: place.open(),
        names: new Map<string, string>(),
        count: 0,
        putBack: null as Side['putBack'],
      }))
      for (const one of acts) {
        const [real, model] = await Promise.all(sides.map((side) => outcome(side, one)))
        expect(model).toEqual(real)
        const names = [...(sides[0]?.names.values() ?? [])]
        const [told, shown] = sides.map(({ journal }) => allOf(journal, names, CUSTOMERS))
        expect(shown).toEqual(told)
      }
      for (const { journal, place } of sides) {
        journal.close()
        place.remove()
      }
    }),
    { numRuns: 40 },
  )
})
