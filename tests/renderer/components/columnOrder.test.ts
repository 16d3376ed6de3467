import { expect, test } from 'vitest'
import { inOrder, layoutOf, moved, turned } from '../../../renderer/components/columns/order.ts'

const ALL = ['code', 'name', 'total', 'stock:W1', 'stock:W2'].map((field) => ({
  field,
  title: field.toUpperCase(),
}))
const fields = (choices: ReturnType<typeof inOrder>) =>
  choices.map(({ field, isShown }) => `${isShown ? '' : '-'}${field}`)

test('columns are in the order that was chosen; new ones are shown behind them', () => {
  const chosen = inOrder(ALL, { shown: ['name', 'code', 'stock:gone'], hidden: ['total'] } as never)
  expect(fields(chosen)).toEqual(['name', 'code', 'stock:W1', 'stock:W2', '-total'])
  expect(layoutOf(chosen)).toEqual({
    shown: ['name', 'code', 'stock:W1', 'stock:W2'],
    hidden: ['total'],
  })
})

test('a column moves by one place, and not beyond the ends', () => {
  const chosen = inOrder(ALL, { shown: ['code', 'name'], hidden: [] } as never)
  expect(fields(moved(chosen, 'name', -1)).slice(0, 2)).toEqual(['name', 'code'])
  expect(moved(chosen, 'code', -1)).toBe(chosen)
  expect(moved(chosen, 'stock:W2', 1)).toBe(chosen)
  expect(fields(turned(chosen, 'code'))[0]).toBe('-code')
})
