import { type Dialect, defaultDialect, dialectSchema } from '../../shared/crm/dialect.ts'
import type { ConnectionStep, ConnectionView, Sealing } from '../../shared/desk/connection.ts'
import type { DeskHandlers } from '../../shared/desk/index.ts'
import { type Failure, failed, ok, type Result } from '../../shared/result.ts'
import { checkEndpoint } from '../crm/endpoint.ts'
import type { LiveKey } from '../liveKey.ts'
import type { SettingsFile, Stored } from '../settings.ts'

/** What a connection test found out. `dialect` is what to speak from now on. */
export type ProbeResult = {
  readonly isConnected: boolean
  readonly summary: string
  readonly steps: readonly ConnectionStep[]
  readonly dialect: Dialect
}

/** Tries a CRM; tells each step as it is learned. */
export type Probe = (asked: {
  readonly endpoint: string
  readonly apiKey: string
  readonly dialect: Dialect
  readonly testCustomer: { readonly email: string; readonly password: string } | null
  readonly onStep: (step: ConnectionStep) => void
}) => Promise<ProbeResult>

type ConnectionOptions = {
  readonly settings: SettingsFile
  readonly liveKey: LiveKey
  readonly sealing: Sealing
  readonly probe: Probe
  readonly tellStep: (step: ConnectionStep) => void
  /** Whether another end point may take the place of the live one now; if not, why. */
  readonly mayReplaceLive: (endpoint: string) => Result<null>
  /** Another key is in use, or none. */
  readonly onKey: () => void
  /** The live connection was saved and is to be used as it is set now. */
  readonly onSaved: (endpoint: string) => Promise<void>
  readonly switchTo: (mode: 'training' | 'live') => Promise<Result<null>>
  readonly tell: (view: ConnectionView) => void
  /** The wall clock, milliseconds since 1970. */
  readonly now: () => number
}

type Headers = ConnectionView['headers']

/** Answers what is asked about the connection. The key goes in, and never comes out. */
export function connectionHandlers(options: ConnectionOptions): DeskHandlers['connection'] {
  const { settings, liveKey } = options
  let lastTest: { endpoint: string; result: ProbeResult } | null = null

  const view = (): ConnectionView => {
    const live = settings.get('live')
    return {
      mode: settings.get('mode'),
      endpoint: live.endpoint,
      hasKey: liveKey.has(),
      keySavedAt: live.keySavedAt,
      sealing: options.sealing,
      steps: live.steps as readonly ConnectionStep[] | null,
      testedAt: live.testedAt,
      headers: live.headers,
    }
  }

  const told = (): Result<ConnectionView> => {
    const now = view()
    options.tell(now)
    return ok(now)
  }

  /** The key to use for an end point. A saved key is never sent anywhere but where it belongs. */
  const keyFor = (endpoint: string, typed: string | null): Result<string> => {
    if (typed !== null) return ok(typed)
    if (!liveKey.has()) return failed(invalidKey('Type the API key.'))
    return endpoint === settings.get('live').endpoint
      ? ok(liveKey.readFor(endpoint))
      : failed(invalidKey('Type the API key again: the saved one belongs to another end point.'))
  }

  const test: DeskHandlers['connection']['test'] = async (input) => {
    const endpoint = checkEndpoint(input.endpoint)
    if (endpoint.kind === 'error') return endpoint
    const apiKey = keyFor(endpoint.value, input.apiKey)
    if (apiKey.kind === 'error') return apiKey
    const { testEmail: email, testPassword: password } = input
    const result = await options.probe({
      endpoint: endpoint.value,
      apiKey: apiKey.value,
      dialect: withHeaders(defaultDialect, input.headers),
      testCustomer: email === '' ? null : { email, password },
      onStep: options.tellStep,
    })
    lastTest = { endpoint: endpoint.value, result }
    const { isConnected, summary, steps } = result
    return ok({ isConnected, summary, steps })
  }

  const save: DeskHandlers['connection']['save'] = async (input) => {
    const endpoint = checkEndpoint(input.endpoint)
    if (endpoint.kind === 'error') return endpoint
    const apiKey = keyFor(endpoint.value, input.apiKey)
    if (apiKey.kind === 'error') return apiKey
    const allowed = options.mayReplaceLive(endpoint.value)
    if (allowed.kind === 'error') return allowed
    const learned = lastTest?.endpoint === endpoint.value ? lastTest.result : null
    settings.set('live', {
      ...settings.get('live'),
      endpoint: endpoint.value,
      headers: input.headers,
      ...learnedFrom(learned, options.now(), settings.get('live'), endpoint.value),
    })
    if (input.apiKey !== null) {
      options.onKey()
      await liveKey.save(input.apiKey)
    }
    await options.onSaved(endpoint.value)
    return told()
  }

  return {
    read: () => ok(view()),
    test,
    save,
    forgetKey: () => {
      options.onKey()
      liveKey.forget()
      return told()
    },
    switchTo: async ({ mode }) => {
      const switched = await options.switchTo(mode)
      return switched.kind === 'error' ? switched : told()
    },
  }
}

/** The dialect saved with the live connection, or the default where none was learned. */
export function liveDialect({ dialect, headers }: Stored['live']): Dialect {
  const parsed = dialectSchema.safeParse(dialect)
  return withHeaders(parsed.success ? parsed.data : defaultDialect, headers)
}

const withHeaders = (dialect: Dialect, headers: Headers): Dialect => ({
  ...dialect,
  headers: {
    Referer: headers.referer || null,
    Origin: headers.origin || null,
    'User-Agent': headers.userAgent || defaultDialect.headers['User-Agent'],
  },
})

/** What to keep of a test; a dialect that was learned stays until another is, or the CRM is another. */
function learnedFrom(
  result: ProbeResult | null,
  now: number,
  before: Stored['live'],
  endpoint: string,
): Pick<Stored['live'], 'dialect' | 'steps' | 'testedAt'> {
  const { dialect, steps, testedAt } = before.endpoint === endpoint ? before : NOTHING_LEARNED
  if (result === null) return { dialect, steps, testedAt }
  return {
    dialect: result.isConnected ? result.dialect : dialect,
    steps: [...result.steps],
    testedAt: new Date(now).toISOString(),
  }
}

const NOTHING_LEARNED = { dialect: null, steps: null, testedAt: null }

const invalidKey = (message: string): Failure => ({
  kind: 'invalid',
  message,
  fields: { apiKey: message },
})
