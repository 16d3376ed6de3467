import { expect, test } from 'vitest'
import type { CrmClient } from '../../../../../electron/crm/client.ts'
import { createReader } from '../../../../../electron/desk/stock/fresh/reader.ts'
import { type Failure, failed, ok, type Result } from '../../../../../shared/result.ts'

const signal = new AbortController().signal
const SIGNED_OUT: Failure = { kind: 'signedOut', message: 'The session has ended.' }
const OFFLINE: Failure = { kind: 'offline', message: 'The CRM cannot be reached.' }

/** A reader of a CRM that answers so, and the sessions it asked in, by their order. */
function readerOf(answers: Result<unknown>[], starts: Failure[] = []) {
  const asked: string[] = []
  let sessions = 0
  const call = async (name: string, { session_id }: { session_id: string }) => {
    asked.push(`${name} ${session_id.slice(0, 2)}`)
    if (name !== 'startSession')
      return answers.shift() ?? ok({ items: [{ code: 'A1', sizes: [] }] })
    const failure = starts.shift()
    return failure === undefined ? ok({}) : failed(failure)
  }
  const randomBytes = (count: number) => {
    sessions += 1
    return new Uint8Array(count).fill(sessions)
  }
  const read = createReader({ crm: { call: call as CrmClient['call'] }, randomBytes })
  return { asked, read: () => read('A1', 'interactive', signal) }
}

test('one session of its own is used for all of them, also when they come at once', async () => {
  const { read, asked } = readerOf([])
  await Promise.all([read(), read()])
  await read()
  expect(asked).toEqual(['startSession 01', 'getProduct 01', 'getProduct 01', 'getProduct 01'])
})

test('where it has ended another one takes its place, once', async () => {
  const { read, asked } = readerOf([failed(SIGNED_OUT), ok({ items: [{ code: 'A1', sizes: [] }] })])
  expect((await read()).kind).toBe('ok')
  expect(asked).toEqual(['startSession 01', 'getProduct 01', 'startSession 02', 'getProduct 02'])
  const shut = readerOf([failed(SIGNED_OUT), failed(SIGNED_OUT), failed(SIGNED_OUT)])
  expect(await shut.read()).toEqual(failed(SIGNED_OUT))
  expect(shut.asked).toHaveLength(4)
})

test('a session that could not be begun is tried again by the next question', async () => {
  const { read } = readerOf([], [OFFLINE])
  expect(await read()).toEqual(failed(OFFLINE))
  expect((await read()).kind).toBe('ok')
})

test('what is about another product is not taken for this one', async () => {
  const { read } = readerOf([ok({ items: [{ code: 'B2', sizes: [] }] }), ok({ items: [] })])
  expect((await read()).kind).toBe('error')
  expect((await read()).kind).toBe('error')
})
