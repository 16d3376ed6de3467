import { describe, expect, it } from 'vitest'
import { activityCategory, menus } from '../../../sandbox/company/menus.ts'
import { MENU_NAMES } from '../../../shared/domain/menuNames.ts'
import { company } from './today.ts'

const nameIn = (menu: string, code: string) =>
  company.menus[menu]?.find((value) => value.code === code)?.value

describe('menus', () => {
  it('are the twelve of getAsset', () => {
    expect(Object.keys(company.menus)).toEqual([...MENU_NAMES])
  })

  it('have values with codes of their own', () => {
    for (const values of Object.values(company.menus)) {
      expect(values.length).toBeGreaterThanOrEqual(3)
      expect(new Set(values.map(({ code }) => code)).size).toBe(values.length)
      expect(values.filter(({ value }) => value === '')).toEqual([])
    }
  })

  it('keep the codes and names the API document and the pictures show', () => {
    expect(nameIn('activity_type', 'DA1')).toBe('Call')
    expect(nameIn('activity_type', 'DD1')).toBe('Events')
    expect(nameIn('sales_team', 'TM1')).toBe('Phone sales')
    expect(nameIn('order_label', 'OL1')).toBe('Christmas')
    expect(company.menus.price_bands?.map(({ value }) => value)).toEqual(['Trade', 'Web', 'Retail'])
    expect(company.menus.stock_location?.map(({ code }) => code)).toEqual(['WH1', 'WH2', 'SHOP'])
  })

  it('colour the labels and the activity types, each in its own colour', () => {
    const coloured = Object.entries(company.menus).filter(
      ([name]) => name.endsWith('_label') || name === 'activity_type',
    )
    expect(coloured).toHaveLength(5)
    for (const [, values] of coloured) {
      const colours = values.map(({ colour }) => colour)
      expect(colours.join(' ')).toMatch(/^#[0-9A-F]{6}( #[0-9A-F]{6})*$/)
      expect(new Set(colours).size).toBe(values.length)
    }
  })

  it('head each activity category with a type of the same menu', () => {
    const types = menus.activity_type.map(({ code }) => code as string)
    expect(types.filter((type) => !types.includes(activityCategory(type)))).toEqual([])
    expect(activityCategory('DD2')).toBe('DD1')
  })
})
