import { expect, test } from 'vitest'
import { colour, markColour } from '../../../../renderer/app/theme/tokens.ts'
import { marksOf } from '../../../../renderer/features/activities/types/marks.ts'

const kind = (code: string, given: string | null = null) => ({ code, name: code, colour: given })

test('a type has the colour of the CRM, or one of our own', () => {
  const marks = marksOf([kind('A', '#2F6FDE'), kind('B'), kind('C', '#abc'), kind('D')])
  expect(marks.map((mark) => mark.colour)).toEqual([
    markColour('#2F6FDE'),
    colour.type1,
    markColour('#abc'),
    colour.type2,
  ])
})

test.each(['red', '#12', '#2F6FDE; color: red', 'url(x)', ''])(
  'what is no colour is none: %s',
  (given) => {
    expect(marksOf([kind('A', given)])[0]?.colour).toBe(colour.type1)
  },
)

test('each of eight types has a shape and a colour of its own', () => {
  const marks = marksOf(Array.from({ length: 8 }, (_, at) => kind(`T${at}`)))
  expect(new Set(marks.map(({ shape }) => shape)).size).toBe(8)
  expect(new Set(marks.map((mark) => mark.colour)).size).toBe(8)
  expect(new Set(marks.map(({ className }) => className)).size).toBe(8)
})
