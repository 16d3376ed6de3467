import { expect, test } from 'vitest'
import {
  ALREADY_OPEN,
  mended,
  NOT_ABSENT,
  NOT_MENDED,
  notKept,
  notWritten,
  olderCopy,
} from '../../../../electron/desk/journal/words.ts'

const failing = (facts: object) => Object.assign(new Error('disk I/O'), facts)
const told = (why: string) =>
  `Nothing was sent: ${why}. Orders and payments wait until that is mended.`

test.each([
  [5, 'another program holds its journal'],
  [8, 'its journal cannot be written to'],
  [10, 'the disk failed'],
  [11, 'its journal is damaged'],
  [13, 'the disk is full'],
  [26, 'its journal is damaged'],
  [1, 'its journal could not be written'],
])('what SQLite calls %i is told to staff as it is', (code, why) => {
  expect(notWritten(failing({ errcode: code }))).toBe(told(why))
  // The upper bits say more than staff can use.
  expect(notWritten(failing({ errcode: code + 12 * 256 }))).toBe(told(why))
})

test('what SQLite did not say is told without a reason', () => {
  for (const error of [new Error('no'), { errcode: 13 }, 'full', null])
    expect(notWritten(error)).toBe(told('its journal could not be written'))
})

test('whoever is refused reads that nothing was sent, and what to do', () => {
  expect(ALREADY_OPEN).toMatch(/Nothing was sent; settle that one first/)
  expect(NOT_ABSENT).toMatch(/^Nothing was sent: .*Look under Unsettled and Placed here/)
  expect(NOT_MENDED).toMatch(/^Nothing was sent: .*wait until that is mended/)
})

test('a journal that was mended tells where the old one is, and what it is short of', () => {
  const notice = mended('journal.damaged-1.db', 3, 2)
  expect(notice).toContain(
    'It is kept as journal.damaged-1.db; of what stood in it 3 could be read',
  )
  expect(notice).toContain('. 2 could not be read. Whatever was under way is looked up again')
  expect(mended('x', 3, null)).toContain('. How many could not be read is not known. ')
})

test('an older copy tells from when on something may be missing', () => {
  expect(olderCopy('24 Nov 2026 10:42')).toContain('What was sent after 24 Nov 2026 10:42 may')
  expect(olderCopy('x')).toContain('for 30 days a customer’s orders in the CRM are looked through')
})

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
  expect(notKept(failing({ errcode: 10 }))).toBe(
    'Nothing was written down: the disk failed. Have that mended, then do it again; what you typed is kept.',
  )
})
