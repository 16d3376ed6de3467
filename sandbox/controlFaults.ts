import type { Hono } from 'hono'
import type { Desk } from './call.ts'
import { faultSchema } from './faults.ts'

/** Asking for faults, holding requests and letting them go, and looking at what was asked. */
export function addFaultRoutes(app: Hono, { faults, log }: Desk): void {
  app.post('/faults', async (c) => c.json(faults.add(faultSchema.parse(await c.req.json()))))
  app.get('/faults', (c) => c.json(faults.list()))
  app.delete('/faults', (c) => {
    faults.clear()
    return c.json([])
  })
  app.post('/faults/:id/release', (c) =>
    faults.release(Number(c.req.param('id'))) ? c.json({ isReleased: true }) : c.notFound(),
  )
  app.get('/faults/:id/held', async (c) => {
    const isThere = await faults.whenHeld(Number(c.req.param('id')), numberOf(c.req.query('count')))
    return isThere ? c.json({ isHeld: true }) : c.notFound()
  })
  app.get('/requests', (c) => c.json(log.list(c.req.query('method'))))
  app.get('/requests/counts', (c) => c.json(log.counts()))
  app.get('/requests/arrived', async (c) => {
    await log.whenCounted(c.req.query('method') ?? '', numberOf(c.req.query('count')))
    return c.json(log.counts())
  })
}

const numberOf = (text: string | undefined): number => {
  const number = Number(text ?? '1')
  return Number.isSafeInteger(number) ? number : 1
}
