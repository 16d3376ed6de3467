import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CommandId, commandList } from '../../../../renderer/app/commands.ts'
import {
  isChangeable,
  judge,
  keysBy,
  takeKeys,
  withFirstKeys,
  withKeys,
} from '../../../../renderer/app/keys/chosenKeys.ts'
import type { OwnKeys } from '../../../../shared/desk/ownKeys.ts'
import { whyUnusable } from '../../../../shared/domain/chords.ts'

const changeable = commandList.filter(isChangeable).map(({ id }) => id)
const id = fc.constantFrom(...changeable)
const chord = fc.oneof(
  fc.constantFrom('', 'F2', 'F7', 'F9', 'Ctrl+k', 'Ctrl+1', 'Alt+1', 'Alt+4', 'k', 'Ctrl+c'),
  fc.constantFrom(...commandList.flatMap(({ chords }) => chords)),
)
const step = fc.record({ id, chord, isReset: fc.boolean() })

const after = (steps: readonly { id: CommandId; chord: string; isReset: boolean }[]) =>
  steps.reduce<OwnKeys>(
    (own, { id, chord, isReset }) => (isReset ? withFirstKeys(own, id) : withKeys(own, id, chord)),
    {},
  )
const doubled = (own: OwnKeys) => {
  const keys = keysBy(own)
  const all = commandList.filter(({ inPlace }) => !inPlace).flatMap((one) => keys.get(one.id) ?? [])
  return all.filter((one, index) => all.indexOf(one) !== index)
}

test('whatever is changed, no keys give two commands, and none that cannot be used', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const own = after(steps)
      expect(doubled(own)).toEqual([])
      for (const command of commandList) {
        const chords = keysBy(own).get(command.id) ?? []
        if (!isChangeable(command)) expect(chords).toEqual(command.chords)
        else expect(chords.map(whyUnusable)).toEqual(chords.map(() => null))
      }
      expect(takeKeys(own)).toEqual(own)
    }),
  )
})

test('a command gets the keys it was given, and whoever had them gets its former ones', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), id, chord, (steps, which, wanted) => {
      const own = after(steps)
      const verdict = judge(own, which, wanted)
      const next = withKeys(own, which, wanted)
      const before = keysBy(own).get(which)
      if (verdict.kind === 'free')
        expect(keysBy(next).get(which)).toEqual(wanted === '' ? [] : [wanted])
      if (verdict.kind === 'taken' && verdict.canSwap) {
        expect(keysBy(next).get(which)).toEqual([wanted])
        expect(keysBy(next).get(verdict.by.id)).toEqual(before)
      }
      const isDone = verdict.kind === 'free' || (verdict.kind === 'taken' && verdict.canSwap)
      if (!isDone) expect(next).toBe(own)
    }),
  )
})

describe('what a file or an older desk wrote', () => {
  test('may hold anything: no keys give two commands all the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...changeable), chord), (own) => {
        expect(doubled(own)).toEqual([])
        expect(doubled(takeKeys(own))).toEqual([])
      }),
    )
  })

  test('keeps the keys that were chosen, before those another command came with', () => {
    expect(keysBy({ hold: 'F2' }).get('hold')).toEqual(['F2'])
    expect(keysBy({ hold: 'F2' }).get('newCall')).toEqual([])
  })

  test('is left out where there is no such command, or the keys cannot be used', () => {
    const keys = { hold: 'F7', danceNow: 'F12', stock: 'k', confirm: 'F11', endCall: '' }
    expect(takeKeys(keys)).toEqual({ hold: 'F7', endCall: '' })
  })
})

test('keys with a number behind them stay: they are refused, and named', () => {
  expect(judge({}, 'hold', 'Ctrl+3')).toMatchObject({
    kind: 'taken',
    by: { id: 'switchCall' },
    canSwap: false,
  })
  expect(judge({}, 'hold', '3')).toMatchObject({ kind: 'unusable' })
})

test('a choice of what a command came with is none', () => {
  expect(withFirstKeys(withKeys({}, 'newCall', 'F9'), 'newCall')).toEqual({})
})
