import { beforeEach, expect, test } from 'vitest'
import {
  createLiveSessions,
  type LiveSessions,
} from '../../../../../electron/desk/customers/live/liveSessions.ts'
import { deskSettings } from '../../../../../shared/desk/settings.ts'
import { createVirtualClock, type VirtualClock } from '../../../virtualClock.ts'

const MINUTE = 60_000
let clock: VirtualClock
let ended: string[]
let live: LiveSessions
let settings = deskSettings.parse({})

beforeEach(() => {
  clock = createVirtualClock()
  ended = []
  settings = deskSettings.parse({})
  live = createLiveSessions({ clock, settings: () => settings }, (id) => void ended.push(id))
})

test('one is handed out once, to one call', () => {
  live.keep({ id: 'a', contactRef: '1' })
  expect(live.has('1')).toBe(true)
  expect(live.take('2')).toBeUndefined()
  expect(live.take('1')).toEqual({ id: 'a', contactRef: '1' })
  expect(live.has('1')).toBe(false)
  expect(live.take('1')).toBeUndefined()
  expect(ended).toEqual([])
})

test('a newer one takes its place, and the twentieth-first makes the oldest go', () => {
  live.keep({ id: 'a', contactRef: '1' })
  live.keep({ id: 'b', contactRef: '1' })
  expect(ended).toEqual(['a'])
  for (let more = 2; more <= 21; more += 1) live.keep({ id: `c${more}`, contactRef: `${more}` })
  expect(ended).toEqual(['a', 'b'])
  expect(live.has('1')).toBe(false)
  expect(live.has('2')).toBe(true)
})

test('none is older than the CRM’s sessions live, nor than four hours', async () => {
  live.keep({ id: 'a', contactRef: '1' })
  await clock.advance(60 * MINUTE - 1)
  expect(live.has('1')).toBe(true)
  await clock.advance(1)
  expect(live.has('1')).toBe(false)
  expect(live.take('1')).toBeUndefined()
  expect(ended).toEqual(['a'])

  settings = deskSettings.parse({ sessionLifetimeMinutes: 1440 })
  live.keep({ id: 'b', contactRef: '1' })
  await clock.advance(240 * MINUTE)
  live.keep({ id: 'c', contactRef: '2' })
  expect(ended).toEqual(['a', 'b'])
})

test('one that is still being signed in is not kept for somebody who was forgotten meanwhile', () => {
  const first = live.expect('1')
  const second = live.expect('1')
  first('a')
  expect(ended).toEqual(['a'])
  second('b')
  expect(live.has('1')).toBe(true)
  const third = live.expect('1')
  expect(ended).toEqual(['a', 'b'])
  live.forget('1')
  third('c')
  const fourth = live.expect('1')
  live.forgetAll()
  fourth('d')
  expect(ended).toEqual(['a', 'b', 'c', 'd'])
  expect(live.has('1')).toBe(false)
})

test('whose session a call used up is remembered for as long, until there is another or they are forgotten', async () => {
  live.spend('1')
  expect(live.isSpent('1')).toBe(true)
  live.keep({ id: 'a', contactRef: '1' })
  expect(live.isSpent('1')).toBe(false)
  live.spend('2')
  live.forget('2')
  live.spend('3')
  live.forgetAll()
  expect([live.isSpent('2'), live.isSpent('3')]).toEqual([false, false])
  live.spend('4')
  await clock.advance(240 * MINUTE - 1)
  expect(live.isSpent('4')).toBe(true)
  await clock.advance(1)
  expect(live.isSpent('4')).toBe(false)
  for (let more = 5; more <= 25; more += 1) live.spend(`${more}`)
  expect([live.isSpent('5'), live.isSpent('6'), live.isSpent('25')]).toEqual([false, true, true])
})

test('one in which a write went unanswered is for no further call, whenever that is told', () => {
  live.keep({ id: 'a', contactRef: '1' })
  expect(live.isClean('a')).toBe(true)
  live.unanswered('a')
  expect(live.has('1')).toBe(false)
  expect(live.isClean('a')).toBe(false)
  const arrived = live.expect('2')
  live.unanswered('b')
  arrived('b')
  expect(live.has('2')).toBe(false)
  expect(ended).toEqual(['a', 'b'])
  for (let other = 0; other < 600; other += 1) live.unanswered(`other ${other}`)
  expect(live.isClean('other 599')).toBe(false)
})
