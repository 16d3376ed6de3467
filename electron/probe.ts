import type { Dialect } from '../../shared/crm/dialect.ts'
import { type Calibration, type CalibrationStep, calibrate } from './calibrate.ts'
import { systemClock } from './clock.ts'
import { createHttp } from './http.ts'
import type { ResolveProxy } from './proxy.ts'

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
  resolveProxy: ResolveProxy,
): Promise<Calibration> {
  const http = createHttp({ resolveProxy })
  const { signal } = new AbortController()
  try {
    return await calibrate({
      ...asked,
      key: () => apiKey,
      http,
      clock: systemClock,
      today: Date.now,
      signal,
    })
  } finally {
    http.close()
  }
}
