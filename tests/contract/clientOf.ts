import { systemClock } from '../../electron/clock.ts'
import { type CrmClient, createCrmClient } from '../../electron/crm/client.ts'
import { createGovernor } from '../../electron/crm/governor.ts'
import { createHttp, type Http } from '../../electron/crm/http.ts'
import { type Dialect, defaultDialect } from '../../shared/crm/dialect.ts'
import type { RunningSandbox } from '../sandbox/startSandbox.ts'

/** The app's own client over a real connection to a sandbox. */
export function clientOf(
  { url, key }: Pick<RunningSandbox, 'url' | 'key'>,
  dialect: Dialect = defaultDialect,
  http: Http = createHttp(),
): { crm: CrmClient; close: () => void } {
  const { random } = Math
  const crm = createCrmClient({
    endpoint: url,
    key: () => key,
    dialect: () => dialect,
    clock: systemClock,
    random,
    http,
    governor: createGovernor({ limit: 4, clock: systemClock, random }),
    log: () => {},
  })
  return { crm, close: http.close }
}
