import { expect, test } from 'vitest'
import { lifeOf, weightOf } from '../../../../renderer/features/stock/measured.ts'

test('weights and shelf lives are told with their unit, and not where the CRM tells none', () => {
  expect([weightOf('1244.2'), weightOf('')]).toEqual(['1,244.2 kg', ''])
  expect([lifeOf('540'), lifeOf('1'), lifeOf('')]).toEqual(['540 days', '1 day', ''])
})
