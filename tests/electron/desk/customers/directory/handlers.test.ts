import { describe, expect, test } from 'vitest'
import { NO_CALL } from '../../../../../electron/desk/calls/handlers.ts'
import { directoryHandlers } from '../../../../../electron/desk/customers/directory/handlers.ts'
import { failed } from '../../../../../shared/result.ts'
import { ELEANOR, openCall } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { smallDesk } from '../../smallDesk.ts'
import { startDesk, value } from '../../startDesk.ts'
import { madePeople } from './madePeople.ts'

const sandbox = sandboxOfFile()

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

  test('pages come sorted, without a value last', async () => {
    const { parts } = smallDesk()
    const { directory } = parts
    const people = madePeople(40).map((person, at) => ({
      ...person,
      company: at % 3 ? `C${at}` : '',
    }))
    directory.put(people.map((person) => [null, person]))
    const handlers = directoryHandlers({ ...parts, signIn: () => failed(NO_CALL) })
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
