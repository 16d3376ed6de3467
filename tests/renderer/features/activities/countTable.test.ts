import { describe, expect, test } from 'vitest'
import { hourLines, hourOfWeek } from '../../../../renderer/features/activities/charts/hourLines.ts'
import { nextCell } from '../../../../renderer/features/activities/charts/nextCell.ts'

const at = (row: number, column: number) => ({ row, column })
const CELLS = [at(0, 0), at(0, 4), at(2, 1), at(3, 0), at(5, 5)]

describe('an arrow key', () => {
  test.each([
    ['ArrowRight', at(0, 0), at(0, 4)],
    ['ArrowRight', at(0, 4), at(5, 5)],
    ['ArrowDown', at(0, 0), at(3, 0)],
    ['ArrowDown', at(2, 1), at(3, 0)],
    ['ArrowLeft', at(2, 1), at(3, 0)],
    ['ArrowUp', at(5, 5), at(3, 0)],
  ])('%s from %o leads to %o', (key, from, to) => {
    expect(nextCell(CELLS, from, key)).toEqual(to)
  })

  test('stays where nothing is beyond', () => {
    expect(nextCell(CELLS, at(0, 0), 'ArrowUp')).toEqual(at(0, 0))
    expect(nextCell(CELLS, at(5, 5), 'ArrowRight')).toEqual(at(5, 5))
  })

  test('is the only key that does', () => {
    expect(nextCell(CELLS, at(0, 0), 'Enter')).toBeNull()
  })
})

describe('the table of hours', () => {
  const ends = (byHour: Parameters<typeof hourLines>[0]) => {
    const { rows, columns } = hourLines(byHour)
    return [rows.at(0)?.words, rows.at(-1)?.words, columns.at(-1)?.words]
  }

  test('has the working week, and what is outside it', () => {
    expect(ends([])).toEqual(['09:00', '17:00', 'Friday'])
    expect(ends([{ weekday: 6, hour: 3, count: 1 }])).toEqual(['03:00', '17:00', 'Sunday'])
    expect(ends([{ weekday: 2, hour: 23, count: 1 }])).toEqual(['09:00', '23:00', 'Friday'])
  })

  test('names an hour', () => {
    expect(hourOfWeek(2, 11)).toBe('Tuesday 11:00 to 12:00')
    expect(hourOfWeek(7, 23)).toBe('Sunday 23:00 to 00:00')
    expect(hourOfWeek(null, 9)).toBe('09:00 to 10:00')
    expect(hourOfWeek(1, null)).toBe('Monday')
  })
})
