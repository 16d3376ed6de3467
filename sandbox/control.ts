import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { z } from '../shared/schema.ts'
import type { Desk } from './call.ts'
import { knownSignIns } from './company/signIns.ts'
import type { Company } from './company/types.ts'
import { addDataRoutes } from './controlData.ts'
import { addFaultRoutes } from './controlFaults.ts'
import type { Crm } from './crm.ts'
import { isSame } from './gate.ts'
import { limitBody } from './listener.ts'
import { dropSession } from './sessions.ts'
import { contactByEmail, isContactPassword } from './store/contacts.ts'
import { SwitchError } from './switchError.ts'
import { setSwitches } from './switches.ts'

const MAX_BODY = 256 * 1024
// A menu gone mad may be told too.
const MAX_MENU = 8 * 1024 * 1024

const changesSchema = z.record(z.string(), z.unknown())
const advanceSchema = z.strictObject({ ms: z.int().min(0) })
const expireSchema = z.strictObject({ session_id: z.string().optional() })

/** What the control port needs beside the CRM itself. */
type Backstage = { company: Company; reset: () => void }

/** The port for tests and for whoever runs a training: behind its own token, never the CRM's. */
export function createControl(desk: Desk, token: string, { company, reset }: Backstage): Hono {
  const app = new Hono()
  const [limitMenu, limitRest] = [limitBody(MAX_MENU), limitBody(MAX_BODY)]
  app.use('*', (c, next) => (c.req.path.startsWith('/menus/') ? limitMenu : limitRest)(c, next))
  app.use('*', bearerAuth({ verifyToken: (given) => isSame(given, token) }))
  app.get('/health', (c) => c.json({ isUp: true, active: desk.active, now: desk.crm.clock.now() }))
  app.get('/sign-ins', (c) => c.json(signIns(desk.crm, company)))
  app.get('/switches', (c) => c.json(desk.crm.switches))
  app.put('/switches', async (c) => {
    setSwitches(desk.crm.switches, changesSchema.parse(await c.req.json()))
    return c.json(desk.crm.switches)
  })
  app.post('/clock/advance', async (c) => {
    desk.crm.clock.advance(advanceSchema.parse(await c.req.json()).ms)
    return c.json({ now: desk.crm.clock.now() })
  })
  app.post('/sessions/expire', async (c) => {
    const { session_id: id } = expireSchema.parse(await c.req.json())
    const { store } = desk.crm
    const gone = id === undefined ? store.run('DELETE FROM sessions') : 1
    if (id !== undefined) dropSession(store, id)
    return c.json({ expired: gone })
  })
  app.post('/reset', (c) => {
    reset()
    return c.json({ isReset: true })
  })
  addFaultRoutes(app, desk)
  addDataRoutes(app, desk)
  app.onError((error, c) => {
    if (error instanceof SwitchError) return c.json({ error: error.message }, 400)
    if (error instanceof z.ZodError || error instanceof SyntaxError) {
      return c.json({ error: 'the request is not understood' }, 400)
    }
    if ('getResponse' in error && typeof error.getResponse === 'function') {
      return error.getResponse() as Response
    }
    desk.onBug(error)
    return c.json({ error: 'the sandbox could not answer' }, 500)
  })
  return app
}

/** Somebody one may sign in to practise. */
export type PracticeSignIn = { name: string; email: string; password: string; note: string }

/** The sample company's customers with their printed passwords, unless they have changed theirs. */
const signIns = (crm: Crm, company: Company): PracticeSignIn[] =>
  knownSignIns(company)
    .filter(({ email, password }) => {
      const contact = contactByEmail(crm.store, email)
      return contact !== undefined && isContactPassword(crm.store, contact, password)
    })
    .map(({ name, email, password, priceBand, company: works }) => {
      const band = company.menus.price_bands?.find(({ code }) => code === priceBand)?.value
      return { name, email, password, note: [band, works].filter(Boolean).join(', ') }
    })
