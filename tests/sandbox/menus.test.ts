import { expect, test } from 'vitest'
import { menus } from '../../sandbox/company/menus.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control } = sandboxForFile()

test('a menu that is changed over the control port is told word for word', async () => {
  const odd = [
    { code: 'TM1', value: 'Phone sales', floor: '2' },
    { code: 'TM1', value: 'Twice' },
  ]
  await control().setMenu('sales_team', odd)
  expect((await call('getAsset', { asset_name: 'sales_team' })).values).toEqual(odd)
  await control().setMenu('sales_team', [])
  const none = await call('getAsset', { asset_name: 'sales_team' })
  expect(none).toMatchObject({ error_code: null, values: [] })
  await expect(control().setMenu('hats' as 'sales_team', [])).rejects.toThrow('no such thing')
  await control().reset()
  const { values } = await call('getAsset', { asset_name: 'sales_team' })
  expect(values).toEqual(menus.sales_team)
})
