import type { Clock } from '../clock.ts'
import type { Governor } from './governor.ts'
import type { Http } from './http.ts'

/**
 * Fetches a picture that a product names. `null` where the address is none of the CRM's own host,
 * or nothing whole comes of it. What it brings may be anything: whoever shows it looks at it first.
 */
export type PictureSource = (path: string, signal: AbortSignal) => Promise<Uint8Array | null>

/** The most bytes a picture may have. */
export const MOST_PICTURE_BYTES = 2 * 1024 * 1024

const TIMEOUT_MS = 15_000

const LONGEST_ADDRESS = 2000

/** Fetches from the host of the end point alone; neither key nor session goes with it. */
export function createPictureSource(options: {
  readonly endpoint: string
  readonly http: Pick<Http, 'send'>
  readonly governor: Pick<Governor, 'run'>
  readonly clock: Clock
}): PictureSource {
  const { endpoint, http, governor, clock } = options

  const fetch = async (url: string, signal: AbortSignal): Promise<Uint8Array | null> => {
    const late = new AbortController()
    const stopTimer = clock.after(TIMEOUT_MS, () => late.abort())
    const answer = await http.send({
      url,
      headers: { Accept: 'image/*' },
      body: null,
      fresh: false,
      maxBytes: MOST_PICTURE_BYTES,
      signal: AbortSignal.any([signal, late.signal]),
    })
    stopTimer()
    return answer.kind === 'answered' && answer.status === 200 ? answer.bytes : null
  }

  return async (path, signal) => {
    const url = pictureUrl(path, endpoint)
    if (url === null) return null
    const start = () => fetch(url, signal)
    const done = await governor.run({ priority: 'refresh', signal, start })
    return done.kind === 'ran' ? done.value : null
  }
}

/**
 * The address of a picture as the CRM wrote it, or `null` where it leads anywhere but to the end
 * point's own scheme, host and port, or carries a user name.
 */
export function pictureUrl(path: string, endpoint: string): string | null {
  if (path.trim() === '' || path.length > LONGEST_ADDRESS) return null
  const [url, home] = [URL.parse(path.trim(), endpoint), URL.parse(endpoint)]
  if (url === null || home === null || url.origin !== home.origin || url.origin === 'null') {
    return null
  }
  if (url.username !== '' || url.password !== '') return null
  return `${url.origin}${url.pathname}${url.search}`
}
