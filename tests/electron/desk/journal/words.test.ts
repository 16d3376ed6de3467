import { expect, test } from 'vitest'
import { notKept, notWritten } from '../../../../electron/desk/journal/words.ts'

const failing = (facts: object) => Object.assign(new Error('disk I/O'), facts)

test.each([
  ['as SQLite says it', { errcode: 13 }],
  ['as the system says it', { code: 'ENOSPC' }],
])('a full disk, %s, is said with what to do about it', (_name, facts) => {
  expect(notKept(failing(facts))).toBe(
    'Nothing was written down: the disk is full. Free some space on this computer, then do it again; what you typed is kept.',
  )
  expect(notWritten(failing(facts))).toContain('Nothing was sent: the disk is full.')
})

test('any other trouble is said without a guess', () => {
  expect(notKept(new Error('trigger'))).toContain('could not be written to this computer’s disk')
  expect(notKept(failing({ errcode: 10 }))).toContain('the disk failed')
})
