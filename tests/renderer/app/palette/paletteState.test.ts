import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../../renderer/app/palette/entry.ts'
import {
  afterPalette,
  beginning,
  entered,
  type PaletteState,
} from '../../../../renderer/app/palette/paletteState.ts'
import { entry, idsOf } from './entries.ts'

const weights = new Map<string, number>()
const typed = (text: string, found: readonly Entry[], sources = 2) =>
  afterPalette(beginning([]), { kind: 'typed', text, found, sources })
const arrived = (state: PaletteState, text: string, ...titles: readonly string[]) =>
  afterPalette(state, { kind: 'arrived', text, found: titles.map((one) => entry(one)), weights })
const enter = (state: PaletteState) => afterPalette(state, { kind: 'entered', weights })

describe('what arrives late', () => {
  test('stands below the highlighted one, whatever it is worth', () => {
    const state = arrived(typed('or', [entry('a tutor'), entry('an order')]), 'or', 'or', 'orchid')
    expect(idsOf(state.shown)).toEqual(['a tutor', 'or', 'orchid', 'an order'])
    expect(state).toMatchObject({ chosen: 'a tutor', out: 1 })
  })

  test('is left where another text has been typed since', () => {
    const state = typed('orc', [])
    expect(arrived(state, 'or', 'order')).toBe(state)
  })

  test('is highlighted where there was nothing', () => {
    expect(arrived(typed('cup', []), 'cup', 'Cup, red', 'Cup')).toMatchObject({ chosen: 'Cup' })
  })

  test('moves neither the highlight nor anything above it', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,3}$/), { maxLength: 10 })
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 4 }), fc.nat(12), (here, answers, by) => {
        const known = new Set(here)
        let state = typed(
          'a',
          here.map((one) => entry(one)),
          answers.length,
        )
        state = afterPalette(state, { kind: 'moved', by })
        for (const answer of answers) {
          const before = idsOf(state.shown)
          const place = before.indexOf(state.chosen ?? '')
          const fresh = answer.filter((one) => !known.has(one))
          for (const one of fresh) known.add(one)
          const after = arrived(state, 'a', ...fresh)
          expect(idsOf(after.shown).slice(0, place + 1)).toEqual(before.slice(0, place + 1))
          expect(idsOf(after.shown).toSorted()).toEqual([...before, ...fresh].toSorted())
          if (place >= 0) expect(after.chosen).toBe(state.chosen)
          state = after
        }
        expect(state.out).toBe(0)
      }),
    )
  })
})

describe('Enter', () => {
  test('waits for every answer to this text where there is nothing yet, and takes the best', () => {
    const waiting = arrived(enter(typed('cup', [])), 'cup', 'blue cup')
    expect(entered(waiting)).toBeUndefined()
    expect(entered(arrived(waiting, 'cup', 'cup'))?.id).toBe('cup')
  })

  test('waits for nothing where nothing can come', () => {
    expect(enter(typed('cup', [], 0)).isEntered).toBe(false)
  })

  test('means what came in the very moment, too, for whoever pressed it saw nothing yet', () => {
    const some = arrived(typed('cup', []), 'cup', 'blue cup')
    const waiting = enter(some)
    expect(entered(waiting)).toBeUndefined()
    expect(entered(arrived(waiting, 'cup', 'cup'))?.id).toBe('cup')
    expect(entered(enter(arrived(some, 'cup', 'cup')))?.id).toBe('cup')
  })

  test('is forgotten with the text it was pressed for, and where nothing was found', () => {
    const waiting = enter(typed('cup', [], 1))
    const other = afterPalette(waiting, { kind: 'typed', text: 'cups', found: [], sources: 1 })
    expect(entered(arrived(other, 'cups', 'Cups'))).toBeUndefined()
    expect(arrived(waiting, 'cup')).toMatchObject({ isEntered: false, chosen: null })
  })
})
