import { describe, expect, it } from 'vitest'
import { bankHolidays, weekdayOf } from '../../../sandbox/company/calendar.ts'
import { activityCategory } from '../../../sandbox/company/menus.ts'
import { sampleCompany } from '../../../sandbox/company/sample.ts'
import { company, otherDays, today } from './today.ts'

const companies = [company, ...otherDays.map(sampleCompany)]
const londonTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})
const london = (utc: string) => londonTime.format(new Date(`${utc}Z`))

describe('activities', () => {
  it('lie within sixty days either way, from nine to half past five in London', () => {
    for (const [at, { activities }] of companies.entries()) {
      const day = Date.parse(at === 0 ? today : (otherDays[at - 1] ?? ''))
      for (const { start, end } of activities) {
        const [startDay = '', startClock = ''] = london(start).split(' ')
        const [endDay, endClock = ''] = london(end).split(' ')
        expect(Math.abs(Date.parse(startDay) - day) / 86_400_000).toBeLessThanOrEqual(60)
        expect(endDay).toBe(startDay)
        expect(startClock >= '09:00').toBe(true)
        expect(endClock <= '17:30').toBe(true)
        expect(start < end).toBe(true)
      }
    }
  })

  it('leave weekends and bank holidays free', () => {
    const days = companies.flatMap(({ activities }) =>
      activities.map(({ start }) => london(start).slice(0, 10)),
    )
    expect(days.filter((day) => weekdayOf(day) > 5 || bankHolidays.has(day))).toEqual([])
  })

  it('fill the weeks: past and to come, several on most days', () => {
    const before = company.activities.filter(({ start }) => start.slice(0, 10) < today)
    expect(before.length).toBeGreaterThan(60)
    expect(company.activities.length - before.length).toBeGreaterThan(60)
    expect(new Set(company.activities.map(({ start }) => start.slice(0, 10))).size).toBeGreaterThan(
      70,
    )
  })

  it('show the week of the design with its twelve', () => {
    const week = company.activities.filter(
      ({ start }) => start >= '2026-11-23' && start < '2026-11-28',
    )
    expect(week).toHaveLength(12)
    expect(week.map(({ subject, start }) => `${london(start).slice(8)} ${subject}`)).toEqual(
      expect.arrayContaining([
        '23 09:00 Ring Whitcombe & Daughters',
        '24 11:30 Stock count WH2',
        '25 09:40 Visit Harbourside Inn',
        '26 09:00 Trade show, Exeter',
        '27 15:30 Ring M. Okafor',
      ]),
    )
  })

  it('name types, categories, teams and products there are, under keys of their own', () => {
    const known = (menu: string) => (company.menus[menu] ?? []).map(({ code }) => code)
    const codes = company.products.map(({ code }) => code)
    for (const { type, category, team, sku } of company.activities) {
      expect(known('activity_type')).toContain(type)
      expect(category).toBe(activityCategory(type))
      expect(known('sales_team')).toContain(team)
      expect(['', ...codes]).toContain(sku)
    }
    expect(new Set(company.activities.map(({ type }) => type)).size).toBe(8)
    const { length } = company.activities
    expect(new Set(company.activities.map(({ key }) => key)).size).toBe(length)
    expect(new Set(company.activities.map(({ ref }) => ref)).size).toBe(length)
  })
})
