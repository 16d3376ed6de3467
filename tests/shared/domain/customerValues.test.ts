import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crmTable } from '../../../shared/crm/index.ts'
import {
  CUSTOMER_FIELD_NAMES,
  CUSTOMER_FIELDS,
  type CustomerFieldName,
  type CustomerValues,
  customerField,
} from '../../../shared/domain/customerFields.ts'
import {
  changesOf,
  conflictsOf,
  isSameValue,
  notTakenOf,
  readCustomerValue,
} from '../../../shared/domain/customerValues.ts'

const values = fc
  .dictionary(
    fc.constantFrom(...CUSTOMER_FIELD_NAMES),
    fc.oneof(
      fc.constantFrom('', 'Y', 'gb', 'BS4 1CK', 'a@b.example', '12', '2020-01-02'),
      fc.string(),
    ),
    { maxKeys: 12 },
  )
  .map((all) => ({ ...all }) as CustomerValues)

test('the table has every field the CRM takes of a customer, but the password', () => {
  const taken = Object.keys(crmTable.addContact.input.shape).filter(
    (name) => name !== 'session_id' && name !== 'client_password',
  )
  expect(CUSTOMER_FIELDS.map(({ crm }) => `client_${crm}`).sort()).toEqual(taken.sort())
  expect(new Set(CUSTOMER_FIELD_NAMES).size).toBe(50)
  expect(() => customerField('nothing')).toThrow('no nothing')
})

test.each([
  ['email', 'ADA@Example.com ', 'ada@example.com'],
  ['postcode', 'bs41ck', 'BS4 1CK'],
  ['day', '2020-01-02 00:00:00', '2020-01-02'],
  ['day', '0000-00-00', ''],
  ['yesNo', '', 'N'],
  ['number', '012', '12'],
  ['country', 'gb', 'GB'],
] as const)('a %s %j is %j', (kind, one, other) => {
  expect(isSameValue(kind, one, other)).toBe(true)
})

test.each([
  ['text', 'Ada', 'ada'],
  ['number', '12', '13'],
  ['postcode', 'BS4 1CK', 'BS4 1CL'],
  ['yesNo', 'Y', ''],
] as const)('a %s %j is not %j', (kind, one, other) => {
  expect(isSameValue(kind, one, other)).toBe(false)
})

test('what is read is read as itself again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CUSTOMER_FIELDS), fc.string(), ({ kind }, text) => {
      const once = readCustomerValue(kind, text)
      expect(readCustomerValue(kind, once)).toBe(once)
      expect(isSameValue(kind, text, once)).toBe(true)
    }),
  )
})

describe('changes, conflicts and what was not taken', () => {
  test('a form as it was read has no changes; changes put on it leave none', () => {
    fc.assert(
      fc.property(values, values, (base, typed) => {
        expect(changesOf(base, base)).toEqual({})
        const changes = changesOf(base, typed)
        expect(changesOf({ ...base, ...changes }, typed)).toEqual({})
      }),
    )
  })

  test('nobody meets a conflict alone, and one only over a field that two changed apart', () => {
    fc.assert(
      fc.property(values, values, values, (base, now, typed) => {
        const changes = changesOf(base, typed)
        expect(conflictsOf(base, base, changes)).toEqual([])
        expect(conflictsOf(now, now, changes)).toEqual([])
        for (const { field, was, now: is, wanted } of conflictsOf(base, now, changes)) {
          const { kind } = customerField(field)
          expect(isSameValue(kind, was, is) || isSameValue(kind, is, wanted)).toBe(false)
        }
      }),
    )
  })

  test('every field that was sent has arrived, or is named', () => {
    fc.assert(
      fc.property(values, values, values, (before, sent, after) => {
        const named = new Set(notTakenOf(sent, before, after).map(({ field }) => field))
        for (const [field, wanted] of Object.entries(sent) as [CustomerFieldName, string][]) {
          const now = after[field]
          const isThere = now !== undefined && isSameValue(customerField(field).kind, now, wanted)
          expect(named.has(field)).toBe(!isThere)
        }
      }),
    )
  })

  test('what stands as before, what is something else, and what is not told are three things', () => {
    const sent = { phone: '1', fax: '2', mobile: '3' }
    expect(notTakenOf(sent, { phone: '0', fax: '0' }, { phone: '0', fax: '9' })).toEqual([
      { field: 'phone', kind: 'notChanged', now: '0' },
      { field: 'mobile', kind: 'notTold', now: '' },
      { field: 'fax', kind: 'otherwise', now: '9' },
    ])
  })
})
