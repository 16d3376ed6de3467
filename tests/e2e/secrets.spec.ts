import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from './fixtures.ts'
import type { RunningDesk } from './launch.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor } from './people.ts'
import { findInHeap, takeHeap, WHOLE_STRINGS } from './secrets/heap.ts'
import { accepted, freshCard, KINDS, mintText, plantedBy } from './secrets/mint.ts'
import { type OwnCrm, startOwnCrm } from './secrets/ownCrm.ts'
import { kindsByPlace, type Places, searchPlaces } from './secrets/places.ts'
import { decoys, LEAKY_PLACES, leakEverywhere, leakIntoHeap } from './secrets/plant.ts'
import type { Planted } from './secrets/spellings.ts'
import { traced } from './secrets/trace.ts'
import { addCustomer, goLive, loseAnOrder, pay, payInVain, typeAndGiveUp } from './secrets/work.ts'

// A trace of Playwright's own would hold what the test itself typed.
base.use({ trace: 'off' })

type Fixtures = {
  crm: OwnCrm
  traces: string
  places: Places
  /** A desk that begins in training, or where the last one was. */
  start: () => Promise<RunningDesk>
}

const test = base.extend<Fixtures>({
  // Playwright wants an object pattern here, also where nothing is needed.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  crm: async ({}, use) => {
    const crm = await startOwnCrm()
    await use(crm)
    await crm.stop()
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  traces: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-traces-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  places: async ({ crm, userData, traces }, use) => {
    await use({ crm, userData, traces, desks: [] })
  },
  start: async ({ launch, places }, use) => {
    await use(async () => {
      const desk = await launch({ training: undefined, switches: [WHOLE_STRINGS] })
      places.desks.push(desk)
      await new PhoneOrderPage(desk.page).isReady()
      return desk
    })
  },
})

/** What the page's live objects hold of these, once garbage is collected. */
const heldBy = async ({ page }: RunningDesk, planted: readonly Planted[]) =>
  findInHeap(await takeHeap(page), planted)

/** A card that is a stranger to every file and to the heap. */
async function cardFor({ page }: RunningDesk, places: Places) {
  const heap = await takeHeap(page)
  return freshCard(
    async (planted) =>
      findInHeap(heap, planted).length > 0 || (await searchPlaces(places, planted)).length > 0,
  )
}

test('a leaked secret of each kind is found, wherever it is', async ({ start, places }) => {
  test.slow()
  const desk = await start()
  const { code } = await cardFor(desk, places)
  const leaked = decoys(code)
  expect(await searchPlaces(places, leaked)).toEqual([])
  expect(await heldBy(desk, leaked)).toEqual([])

  await leakEverywhere(desk, places, leaked)
  const found = kindsByPlace(await searchPlaces(places, leaked), places)
  for (const kind of KINDS) {
    for (const place of LEAKY_PLACES) expect(found).toContain(`${kind} in ${place}`)
  }

  await leakIntoHeap(desk.page, leaked)
  const held = await heldBy(desk, leaked)
  for (const kind of KINDS) {
    // As it is, in two halves, and deep in a long text.
    expect(held.filter(({ what }) => what === kind).length).toBeGreaterThanOrEqual(3)
  }
  await desk.page.evaluate(() => Reflect.deleteProperty(window, 'leak'))
  expect(await heldBy(desk, leaked)).toEqual([])
})

test('no secret of a working desk stands anywhere', async ({ crm, start, places, traces }) => {
  test.slow()
  const password = mintText()
  const secrets: Planted[] = [
    { what: 'API key', value: crm.key },
    { what: 'password', value: password },
  ]
  await crm.setPassword(eleanor.email, password)

  const first = await start()
  await goLive(first.page, crm, password)
  expect(await heldBy(first, secrets)).toEqual([])
  await first.kill()

  const desk = await start()
  const phoneOrder = new PhoneOrderPage(desk.page)
  const cards = [await cardFor(desk, places), await cardFor(desk, places)] as const
  const lost = await cardFor(desk, places)
  await addCustomer(phoneOrder)
  await phoneOrder.addLine('2 HV-1042')
  await payInVain(phoneOrder, cards)
  await typeAndGiveUp(phoneOrder, { ...cards[0], code: cards[1].code })
  await pay(phoneOrder, accepted)
  await desk.page.keyboard.press('F2')
  await phoneOrder.takeOrder({ ...eleanor, password }, '3 HV-2210')
  await loseAnOrder(phoneOrder, crm, lost)
  await desk.page.keyboard.press('F2')
  await phoneOrder.takeOrder({ ...eleanor, password }, '3 HV-2210')

  const generated = crm.line.heard('client_password').filter((heard) => heard !== password)
  const sessions = [...new Set(crm.line.sessions())]
  expect(generated.length).toBeGreaterThan(0)
  expect(sessions.length).toBeGreaterThan(1)
  const sent = [...cards, accepted, lost]
  expect(crm.line.heard('card_number')).toEqual(sent.map(({ number }) => number))
  secrets.push(
    ...[...cards, lost].flatMap(plantedBy),
    { what: 'card number', value: accepted.number },
    ...generated.map((value) => ({ what: 'generated password', value })),
    ...sessions.map((value) => ({ what: 'session id', value })),
  )
  expect([...new Set(secrets.map(({ what }) => what))].sort()).toEqual([...KINDS].sort())

  await traced(desk.page, join(traces, 'work.zip'), async () => {
    const settings = new SettingsPage(desk.page)
    await settings.open('Connection')
    await settings.open('Diagnostics')
    await settings.backToTheCall()
    await desk.page.keyboard.press('Control+1')
    await expect(phoneOrder.outcome).toBeVisible()
  })
  expect(await heldBy(desk, secrets)).toEqual([])
  expect(await searchPlaces(places, secrets)).toEqual([])
  await desk.end()
  expect(await searchPlaces(places, secrets)).toEqual([])
})
