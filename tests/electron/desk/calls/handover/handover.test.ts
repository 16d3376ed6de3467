import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type HandedCall,
  handedOf,
} from '../../../../../electron/desk/calls/handover/handedCall.ts'
import { sealCall } from '../../../../../electron/desk/calls/handover/sealedCall.ts'
import { newCall } from '../../../../../electron/desk/calls/state.ts'
import { callWithLines, ELEANOR, isSettled, place } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../../startDesk.ts'

const sandbox = sandboxOfFile()
let here: RunningDesk
let there: RunningDesk

const begin = (settings = {}, options: Parameters<typeof startDesk>[1] = {}) => {
  const desk = startDesk(sandbox, { settings, ...options })
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
const take = (text: string, phrase = PHRASE, isAgain = false) =>
  there.desk.handlers.calls.takeOver({ text, phrase, isAgain })
const opened = async (...asked: Parameters<typeof take>) => {
  const taken = await value(take(...asked))
  if (taken.kind !== 'opened') throw new Error('it was opened before')
  return taken.call
}

test('a call goes to another desk with its lines and notes, and is closed here', async () => {
  const callId = await callWithLines(here)
  const typed = { line: '12 cand', waiting: ['1 sea salt'], notes: 'Ring the bell.', email: '' }
  await value(here.desk.handlers.calls.typed({ callId, typed }))
  const { text } = await give(callId)
  // Until somebody says that the text is out the call is here: nothing else has it.
  expect(here.view(callId)).toMatchObject({ isHeld: true, lines: [{}, {}] })
  await value(close(callId))
  expect(here.desk.openCalls()).toEqual([])
  const taken = await opened(text)
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
  await opened(`${text.slice(0, 40)}\n ${text.slice(40)}`, ' BROWN  teapot on tuesday')
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
  const taken = await opened((await giving).text)
  expect(taken.lines.map(({ code }) => code)).toEqual(['HV-2210'])
})

test('what was opened here before says when and as which call, also after a restart, and asks', async () => {
  const callId = await callWithLines(here)
  const { text } = await give(callId)
  const first = await opened(text)
  const before = { kind: 'openedBefore', at: first.openedAt, token: first.token }
  expect(await value(take(text))).toEqual({ ...before, isOpen: true })
  there.stop()
  there = begin({}, { folder: there.folder, now: there.clock.now() + 3_600_000 })
  expect(there.desk.openCalls()).toHaveLength(1)
  await value(there.desk.handlers.calls.end({ callId: first.callId }))
  expect(await value(take(text))).toEqual({ ...before, isOpen: false })
  expect(there.desk.openCalls()).toEqual([])
  const second = await opened(text, PHRASE, true)
  expect(second.lines).toHaveLength(2)
  // Sealed anew it is another text, of the same call.
  expect(await value(take((await give(callId)).text))).toMatchObject({ token: second.token })
})

test('a call goes by file as well, and only as it was sealed', async () => {
  const { calls, basket } = here.desk.handlers
  const callId = await callWithLines(here)
  const save = () => calls.saveHanded({ callId })
  expect((await failure(save())).message).toContain('Hand it over anew')
  const { text } = await give(callId)
  const { token, lines } = here.view(callId)
  expect(await value(save())).toEqual({ kind: 'saved', name: `Call ${token}.sscall`, rows: 1 })
  const file = readFileSync(join(here.folder, `Call ${token}.sscall`), 'utf8')
  expect(file.trim()).toBe(text)
  expect((await opened(file)).lines).toHaveLength(2)
  await value(basket.remove({ callId, lineId: lines[0]?.lineId ?? '' }))
  expect((await failure(save())).message).toContain('Hand it over anew')
})

const LINE = {
  code: 'HV-1042',
  wanted: { unit: 'unit', quantity: '2', location: '', unitPrice: null },
  reason: '',
  note: '',
}
const honest = { ...handedOf(newCall('a call', 'K7F3Q2', ''), 'Ruth', ''), lines: [LINE] }
const sealed = (call: object) => sealCall({ randomBytes }, call as HandedCall, PHRASE)

test('whoever knows the phrase gets neither an odd line nor a card number in', async () => {
  const odd = { ...honest, lines: [{ ...LINE, code: '' }] }
  expect((await failure(take(await sealed(odd)))).message).toContain('does not open')
  const call = await opened(await sealed({ ...honest, notes: 'card 4929 0000 0000 6' }))
  expect(call).toMatchObject({ lines: [{ code: 'HV-1042' }], typed: { notes: '' } })
})

test('a text of a desk that gave its calls no id opens as often as it is put in', async () => {
  const { id: _, ...older } = honest
  const text = await sealed(older)
  await opened(text)
  await opened(text)
  expect(there.desk.openCalls()).toHaveLength(2)
})
