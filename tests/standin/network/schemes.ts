import type * as Electron from 'electron'

type Handler = (request: GlobalRequest) => Response | Promise<Response>
type GlobalRequest = globalThis.Request

const privileged = new Map<string, Electron.Privileges>()
const handlers = new Map<string, Handler>()

/** The schemes the app serves itself. */
export const schemes = { privileged, handlers }

const SUFFIX = 'invalid'

/**
 * Where Chromium meets an address of the app's own scheme: `app://desk/a` becomes
 * `https://desk.app.invalid/a`, a name no server can ever have. Other addresses stay.
 */
export function toWeb(url: string): string {
  const match = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/i.exec(url)
  const [, scheme = '', host = '', rest = ''] = match ?? []
  if (!privileged.has(scheme) && !handlers.has(scheme)) return url
  return `https://${host}.${scheme}.${SUFFIX}${rest || '/'}`
}

/** The reverse of `toWeb`. */
export function toApp(url: string): string {
  const match = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.invalid(?=[/?#]|$)(.*)$/i.exec(url)
  const [, host = '', scheme = '', rest = ''] = match ?? []
  if (!privileged.has(scheme) && !handlers.has(scheme)) return url
  return `${scheme}://${host}${rest}`
}

/** Rewrites addresses of the app's schemes in a header, so that `app:` in a CSP means what it says. */
export function headerToWeb(value: string): string {
  return [...new Set([...privileged.keys(), ...handlers.keys()])].reduce(
    (text, scheme) =>
      text
        .replaceAll(
          new RegExp(`\\b${scheme}://([a-z0-9.-]+)`, 'gi'),
          `https://$1.${scheme}.${SUFFIX}`,
        )
        .replaceAll(
          new RegExp(`(^|[\\s;])${scheme}:(?=[\\s;]|$)`, 'gi'),
          `$1https://*.${scheme}.${SUFFIX}`,
        ),
    value,
  )
}
