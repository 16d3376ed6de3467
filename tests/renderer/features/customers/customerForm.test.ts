import { expect, test } from 'vitest'
import { listed, saidOf, whyNot } from '../../../../renderer/features/customers/form/formWords.ts'
import { optionsOf } from '../../../../renderer/features/customers/form/options.ts'
import { shownSections } from '../../../../renderer/features/customers/form/shownFields.ts'
import { CUSTOMER_FIELDS } from '../../../../shared/domain/customerFields.ts'

const NONE: ReadonlySet<never> = new Set()
const labels = (search: string) =>
  shownSections(search, NONE).flatMap(({ fields }) => fields.map(({ label }) => label))

test('without a search every field has its place, and what is rarely needed is folded', () => {
  const all = shownSections('', NONE)
  expect(all.flatMap(({ fields }) => fields)).toHaveLength(CUSTOMER_FIELDS.length)
  expect(all.filter(({ isFolded }) => isFolded).map(({ title }) => title)).toEqual([
    'Personal',
    'Online',
  ])
  const opened = shownSections('', new Set(['person'] as const))
  expect(opened.filter(({ isFolded }) => isFolded).map(({ title }) => title)).toEqual(['Online'])
})

test('a search finds words of labels and parts in any order, folded or not', () => {
  expect(labels('billing email')).toEqual(['Billing e-mail'])
  expect(labels('book face')).toEqual(['Facebook name', 'Facebook page', 'Facebook group'])
  expect(labels('birth')).toEqual(['Date of birth'])
  expect(shownSections('birth', NONE)[0]?.isFolded).toBe(false)
  expect(labels('consent')).toHaveLength(2)
  expect(labels('zzz')).toEqual([])
})

test('a value of the CRM that is in no list can still be seen', () => {
  const menu = [{ code: 'MRS', name: 'Mrs' }]
  expect(optionsOf('menu', menu, 'MRS')).toEqual(menu)
  expect(optionsOf('menu', menu, 'Dame')[0]).toEqual({ code: 'Dame', name: 'Dame' })
  expect(optionsOf('currency', menu, 'GBP').map(({ code }) => code)).toContain('GBP')
  expect(optionsOf('taxable', menu, '')).toHaveLength(3)
})

test('what is to be sent is said before it goes', () => {
  expect(saidOf('known', false, [])).toBe('Only what you change is sent.')
  expect(saidOf('known', false, ['Phone'])).toBe('To be sent: Phone. Nothing else is touched.')
  expect(listed(['A', 'B', 'C', 'D', 'E', 'F'])).toBe('A, B, C, D and 2 more')
  expect(whyNot(false, false, [])).toBe('Nothing was changed.')
  expect(whyNot(false, true, ['Phone'])).toContain('read from the CRM')
  expect(whyNot(false, false, ['Phone'])).toBeNull()
})
