import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Intent } from '../../../../electron/desk/journal/intent.ts'
import type { Journal, Note } from '../../../../electron/desk/journal/journal.ts'
import { openMark } from '../../../../electron/desk/journal/mark.ts'
import { newOrder, newPayment } from './bothJournals.ts'
import { journalOf } from './journalOf.ts'

const IDS = ['a', 'b', 'c', 'd', 'p'] as const
const done: Note = { mark: 'done', words: 'done', evidence: { readBack: 'whole' } }

/** What the desk did before it was killed: something in every kind of step. */
function workOn(journal: Journal): void {
  journal.writeOrder(newOrder('a'))
  journal.advance('a', 'written', 'sent', done)
  journal.advance('a', 'sent', 'created', done, { orderRef: 'QU-1', orderKey: 'key 1' })
  journal.advance('a', 'created', 'emptied', done, { total: 4_200, paid: 'N' })
  journal.writePayment(newPayment('p'))
  journal.advance('p', 'written', 'sent', done)
  journal.advance('p', 'sent', 'taken', done)
  journal.writeOrder(newOrder('b', { hasCard: true }))
  journal.advance('b', 'written', 'sent', done)
  journal.advance('b', 'sent', 'unknown', { mark: 'unknown', words: 'no answer' })
  journal.advance('b', 'unknown', 'absent', { mark: 'unknown', words: 'not seen' })
  journal.writeOrder(newOrder('c', { customer: '12302' }))
  journal.learn('clientRefLength', 40)
}

/** What a desk left behind in its folder: the files' bytes, and how far it had come. */
export type Left = {
  readonly files: ReadonlyMap<string, Buffer>
  readonly writes: number
  /** `journal.db` as it was some writes before. */
  readonly earlier: Buffer
}

/** The folder of a desk that worked and was killed, or ended in order. */
export function leftBehind(folder: string, how: 'killed' | 'ended'): Left {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const first = journalOf(folder).journal
  workOn(first)
  first.close()
  const earlier = readFileSync(join(folder, 'journal.db'))
  const { journal } = journalOf(folder)
  journal.writeOrder(newOrder('d', { customer: '12303' }))
  journal.advance('d', 'written', 'sent', done)
  if (how === 'ended') journal.close()
  const names = readdirSync(folder).filter((name) => /^journal\.db(-wal)?$/.test(name))
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
  const mark = openMark(folder)
  const marked = mark.read()
  mark.close()
  if (how === 'killed') journal.close()
  return { files, writes: marked.kind === 'marked' ? marked.writes : 0, earlier }
}

/** Puts files into a folder as if they had always been there: the mark knows them. */
function putBack(folder: string, { files, writes }: Omit<Left, 'earlier'>): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  const mark = openMark(folder)
  // Both places, as after many writes.
  for (const count of [writes - 1, writes]) mark.write({ writes: count })
  mark.close()
}

/** Opens the journal of a folder and reads all there is. */
function readAll(folder: string) {
  const { journal, notices } = journalOf(folder)
  const found = IDS.map((id) => ({ intent: journal.find(id), steps: journal.steps(id) }))
  const seen = {
    found,
    notices,
    trouble: journal.trouble(),
    lookFirst: journal.lookFirst(),
    learned: journal.learned('clientRefLength'),
    noted: journal.noted('readBack').length,
    open: journal.open().map(({ id }) => id),
  }
  journal.close()
  return seen
}

/** Steps that may be told of an intent once it was said that something is missing. */
const TRUE_STEPS: Readonly<Record<string, readonly string[]>> = {
  a: ['unknown', 'created', 'emptied'],
  p: ['unknown', 'taken'],
  b: ['unknown'],
  c: ['unknown', 'notSent'],
  d: ['unknown'],
}

/**
 * Damages a folder and holds what the desk then reads against the truth: either it is all of it, or
 * the desk says that something is missing, and tells nothing otherwise than it was.
 */
export function damageCheck(folder: string, left: Left) {
  putBack(folder, left)
  const truth = readAll(folder)
  const before = new Map(truth.found.map(({ intent }) => [intent?.id, intent]))
  const told = JSON.stringify(truth)
  const counts = { quiet: 0, noticed: 0 }

  const check = (what: string, damage: () => void): void => {
    putBack(folder, left)
    damage()
    const seen = readAll(folder)
    const isQuiet = seen.trouble === null && seen.notices.length === 0
    counts[isQuiet ? 'quiet' : 'noticed'] += 1
    if (isQuiet) {
      if (JSON.stringify(seen) !== told) expect(seen, what).toEqual(truth)
      return
    }
    if (seen.trouble === null) expect(seen.lookFirst, what).not.toBeNull()
    for (const { intent } of seen.found) {
      if (intent === null) continue
      const { id, step, orderRef, token, amount, customer } = intent
      expect({ token, amount, customer }, what).toMatchObject({ ...pick(before.get(id)) })
      expect(TRUE_STEPS[id], what).toContain(step)
      if (id === 'a' && step !== 'unknown') expect(orderRef, what).toBe('QU-1')
    }
  }
  return { check, counts, truth }
}

/** Cuts a file at each of its last `whole` bytes and at some of the rest; says what was noticed. */
export function cutEverywhere(
  folder: string,
  how: 'killed' | 'ended',
  name: string,
  whole: number,
) {
  const left = leftBehind(folder, how)
  const { check, counts } = damageCheck(folder, left)
  const size = left.files.get(name)?.length ?? 0
  for (let at = size - 1; at >= 0; at -= size - at < whole ? 1 : 97) {
    check(`${name} cut at ${at}`, () => truncateSync(join(folder, name), at))
  }
  return counts
}

const pick = (intent: Intent | null | undefined) => ({
  token: intent?.token,
  amount: intent?.amount,
  customer: intent?.customer,
})
