import { randomUUID } from 'node:crypto'
import type { Dialect } from '../shared/crm/dialect.ts'
import type { Clock } from './clock.ts'
import { type Calibration, type CalibrationStep, calibrate } from './crm/calibrate.ts'
import { createHttp } from './crm/http.ts'
import type { ResolveProxy } from './crm/proxy.ts'

/** A CRM to be tried, as it was typed. */
export type ProbeRequest = {
  readonly endpoint: string
  readonly apiKey: string
  readonly dialect: Dialect
  readonly testCustomer: { readonly email: string; readonly password: string } | null
  readonly onStep: (step: CalibrationStep) => void
}

/** Tests a connection over a way of its own, closed afterwards. */
export async function probeCrm(
  { apiKey, ...asked }: ProbeRequest,
  { resolveProxy, clock }: { readonly resolveProxy: ResolveProxy; readonly clock: Clock },
): Promise<Calibration> {
  const http = createHttp({ resolveProxy })
  const { signal } = new AbortController()
  try {
    return await calibrate({
      ...asked,
      key: () => apiKey,
      http,
      clock,
      newSessionId: randomUUID,
      signal,
    })
  } finally {
    http.close()
  }
}
