import { describe, expect, test } from 'vitest'
import { NO_CALL } from '../../../../../electron/desk/calls/handlers.ts'
import type { CallState } from '../../../../../electron/desk/calls/state.ts'
import { createCallFrom } from '../../../../../electron/desk/customers/directory/callFrom.ts'
import { directoryHandlers } from '../../../../../electron/desk/customers/directory/handlers.ts'
import { createMeeting } from '../../../../../electron/desk/customers/directory/meeting.ts'
import { failed } from '../../../../../shared/result.ts'
import { ELEANOR, openCall } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { smallDesk } from '../../smallDesk.ts'
import { startDesk, value } from '../../startDesk.ts'
import { RUTH } from './directoryHelp.ts'
import { madePeople } from './madePeople.ts'

const sandbox = sandboxOfFile()

const TOM = { personId: 'tom', name: 'Tom', email: 'tom@x.example', asks: '' }

/** Nobody can be signed in. */
const NOBODY = { signIn: () => failed(NO_CALL), takeUp: async () => failed(NO_CALL) }

describe('what staff ask of the directory', () => {
  test('whoever signs in is found by phone, also by the next running of the desk', async () => {
    const first = startDesk(sandbox)
    first.clock.skipWaits(15_000)
    first.desk.start()
    await openCall(first)
    first.stop()
    const second = startDesk(sandbox, { folder: first.folder })
    second.desk.start()
    await second.until(() => second.told.includes('directoryChanged'))
    const { hits, count } = await value(second.desk.handlers.directory.find({ text: '01632960' }))
    expect(count).toBe(1)
    expect(hits).toMatchObject([{ name: 'Eleanor Whitcombe', email: ELEANOR.email }])
    second.stop()
  })

  test('a number that rings is a call with whoever has it, once, and else a call with the number', async () => {
    const { parts } = smallDesk()
    const { directory, book } = parts
    const told: string[] = []
    const meeting = createMeeting({ ...parts, ...NOBODY })
    const callFrom = createCallFrom({
      ...parts,
      deps: { ...parts.deps, tell: (name) => void told.push(name) },
      meet: meeting.meet,
    })
    directory.start()
    await new Promise<void>((resolve) => directory.whenOpen(resolve))
    directory.remember({ ...RUTH, mobile: '07700 900 111' })
    directory.remember({ ...RUTH, contactRef: '2', email: 'tom@x.example', firstName: 'Tom' })
    callFrom('+44 7700 900111')
    callFrom('+44 7700 900111')
    callFrom('01632 960123')
    callFrom('020 7946 0000')
    expect(book.all().map(({ rang, expected }) => [rang, expected?.name])).toEqual([
      ['+44 7700 900111', 'Ruth Ackerley-Plain'],
      ['01632 960123', undefined],
      ['020 7946 0000', undefined],
    ])
    expect(told.filter((name) => name === 'callRang')).toHaveLength(4)
  })

  test.each<[string, Partial<CallState>]>([
    ['is being signed in', { signIn: { kind: 'signingIn' } }],
    ['was found by staff', { expected: TOM }],
  ])('a number is nobody’s any more once another %s on its call', async (_how, change) => {
    const { parts } = smallDesk()
    const { directory, book } = parts
    const met: string[] = []
    const callFrom = createCallFrom({
      ...parts,
      meet: ({ id }) => {
        met.push(id)
        return failed(NO_CALL)
      },
    })
    directory.remember(RUTH)
    callFrom('01632 960123')
    const [callId = ''] = book.all().map((state) => state.callId)
    book.update(callId, (state) => ({ ...state, ...change }))
    await new Promise<void>((resolve) => directory.whenOpen(resolve))
    callFrom('01632 960123')
    expect(met).toEqual([])
    book.close(callId)
    callFrom('01632 960123')
    expect(met).toHaveLength(1)
  })

  test('pages come sorted, without a value last', async () => {
    const { parts } = smallDesk()
    const { directory } = parts
    const people = madePeople(40).map((person, at) => ({
      ...person,
      company: at % 3 ? `C${at}` : '',
    }))
    directory.put(people.map((person) => [null, person]))
    const handlers = directoryHandlers({
      ...parts,
      meeting: createMeeting({ ...parts, ...NOBODY }),
    })
    const all = (isAscending: boolean) =>
      value(handlers.page({ text: '', skip: 0, limit: 100, sort: 'company', isAscending }))
    const companies = (await all(true)).rows.map(({ company }) => company)
    const named = people
      .map(({ company }) => company)
      .filter((company) => company !== '')
      .toSorted()
    const none = people.filter(({ company }) => company === '').map(() => '')
    expect(companies).toEqual([...named, ...none])
    expect((await all(false)).rows.map(({ company }) => company)).toEqual([
      ...named.toReversed(),
      ...none,
    ])
    const page = await value(
      handlers.page({ text: '', skip: 10, limit: 5, sort: 'company', isAscending: true }),
    )
    expect(page.count).toBe(40)
    expect(page.rows.map(({ company }) => company)).toEqual(companies.slice(10, 15))
  })
})
