import { afterEach, beforeEach, expect, test } from 'vitest'
import { callWithLines, ELEANOR, isSettled, place } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../../startDesk.ts'

const sandbox = sandboxOfFile()
let here: RunningDesk
let there: RunningDesk

const begin = (settings = {}) => {
  const desk = startDesk(sandbox, { settings })
  desk.clock.skipWaits(5_000)
  desk.desk.start()
  return desk
}
beforeEach(() => {
  here = begin({ whoIsHere: 'Ruth' })
  there = begin()
})
afterEach(() => {
  here.stop()
  there.stop()
})

const PHRASE = 'brown teapot on Tuesday'

const give = (callId: string) =>
  value(here.desk.handlers.calls.handOver({ callId, phrase: PHRASE }))
const close = (callId: string) => here.desk.handlers.calls.handedOver({ callId })
const take = (text: string, phrase = PHRASE) => there.desk.handlers.calls.takeOver({ text, phrase })

test('a call goes to another desk with its lines and notes, and is closed here', async () => {
  const callId = await callWithLines(here)
  const typed = { line: '12 cand', waiting: ['1 sea salt'], notes: 'Ring the bell.', email: '' }
  await value(here.desk.handlers.calls.typed({ callId, typed }))
  const { text } = await give(callId)
  // Until somebody says that the text is out the call is here: nothing else has it.
  expect(here.view(callId)).toMatchObject({ isHeld: true, lines: [{}, {}] })
  await value(close(callId))
  expect(here.desk.openCalls()).toEqual([])
  const taken = await value(take(text))
  expect(taken.typed).toEqual(typed)
  expect(taken.log.at(-1)?.text).toBe(
    'Taken over from Ruth: customer number 12301. Sign the customer in',
  )
  await value(there.desk.handlers.customers.signIn({ callId: taken.callId, ...ELEANOR }))
  const view = await there.when(taken.callId, isSettled)
  expect(view.lines.map(({ code, quantity }) => `${quantity} ${code}`)).toEqual([
    '2 HV-1042',
    '3 HV-2210',
  ])
  await value(place(there, taken.callId))
})

test('the phrase is told by voice: case and blanks do not count, another one opens nothing', async () => {
  const { text } = await give(await callWithLines(here))
  expect(text).toMatch(/^DESK-CALL-1\.[\w-]+$/)
  const wrong = await failure(take(text, 'brown teapot on Monday'))
  expect(wrong).toMatchObject({ fields: { phrase: expect.stringContaining('does not open') } })
  expect(there.desk.openCalls()).toEqual([])
  await value(take(`${text.slice(0, 40)}\n ${text.slice(40)}`, ' BROWN  teapot on tuesday'))
})

test('a text that was changed or cut opens nothing', async () => {
  const { text } = await give(await callWithLines(here))
  const other = text.at(-5) === 'A' ? 'B' : 'A'
  for (const bad of [`${text.slice(0, -5)}${other}${text.slice(-4)}`, text.slice(0, -8), 'hello']) {
    expect((await failure(take(bad))).message).toContain('does not open')
  }
})

test('a call whose order is out or made stays at this desk', async () => {
  const callId = await callWithLines(here)
  const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold' })
  const placing = place(here, callId)
  await held.whenHeld()
  const { calls } = here.desk.handlers
  const asked = { callId, phrase: PHRASE }
  expect((await failure(calls.handOver(asked))).message).toContain('on its way')
  await held.release()
  await placing
  expect((await failure(calls.handOver(asked))).message).toContain('was placed')
  expect(here.desk.openCalls()).toHaveLength(1)
})

test('what was changed since it was sealed is not closed with it', async () => {
  const callId = await callWithLines(here)
  expect((await failure(close(callId))).message).toContain('Hand it over anew')
  await give(callId)
  const [first] = here.view(callId).lines
  await value(here.desk.handlers.basket.remove({ callId, lineId: first?.lineId ?? '' }))
  expect((await failure(close(callId))).message).toContain('Hand it over anew')
  expect(here.view(callId).lines).toHaveLength(1)
  await give(callId)
  await value(close(callId))
})

test('what is changed while it is sealed is in it', async () => {
  const callId = await callWithLines(here)
  const giving = give(callId)
  const [first] = here.view(callId).lines
  await value(here.desk.handlers.basket.remove({ callId, lineId: first?.lineId ?? '' }))
  const taken = await value(take((await giving).text))
  expect(taken.lines.map(({ code }) => code)).toEqual(['HV-2210'])
})
