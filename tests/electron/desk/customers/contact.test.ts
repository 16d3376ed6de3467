import { expect, test } from 'vitest'
import { readCart } from '../../../../electron/desk/basket/cart.ts'
import { customerOf } from '../../../../electron/desk/customers/contact.ts'
import { crmTable } from '../../../../shared/crm/index.ts'

test('of a customer nothing is shown that nobody sees, nor more of it than a field has', () => {
  const told = crmTable.getContact.output.parse({
    contact_firstname: ' Ruth\u202e\u200b ',
    contact_lastname: 'x'.repeat(10_000_000),
    contact_company: '<b>Ackerley</b>\n Hardware',
  })
  const customer = customerOf(told, '12301', 'ruth@ackerley.example', null)
  expect(customer).toMatchObject({
    firstName: 'Ruth',
    company: '<b>Ackerley</b> Hardware',
    email: 'ruth@ackerley.example',
  })
  expect(customer.lastName).toHaveLength(1000)
})

test('nor of a product that only the basket of the CRM names', () => {
  const items = [
    { ref: '1', code: 'HV-1', quantity: '2', name: `Oak\u202e ${'x'.repeat(1_000_000)}` },
  ]
  const [row] = readCart(crmTable.getCart.output.parse({ items })).rows
  expect(row?.name).toMatch(/^Oak x{196}$/)
})
