import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

/** The desk's own origin; a scheme of our own in place of `file://`. */
export const APP_ORIGIN = 'app://desk'

/** What `index.html` carries where the nonce of this load goes. */
const NONCE_PLACE = '%CSP_NONCE%'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ])
}

/** Serves the built renderer from `folder`, each page with a strict policy and a fresh nonce. */
export function serveRenderer(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileFor(folder, request.url)
    if (file === null || request.method !== 'GET') return new Response(null, { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    try {
      const body = await readFile(file)
      const isPage = extname(file) === '.html'
      return new Response(isPage ? body.toString('utf8').replaceAll(NONCE_PLACE, nonce) : body, {
        headers: headersFor(file, nonce),
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

/** The content security policy of a page. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

function headersFor(file: string, nonce: string): Record<string, string> {
  return {
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}

/** The file an address means, or `null` when it means none inside the folder. */
function fileFor(folder: string, url: string): string | null {
  const { host, pathname } = new URL(url)
  if (host !== 'desk') return null
  const path = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname))
  const file = join(folder, path)
  return file.startsWith(folder + sep) && !path.includes('\0') ? file : null
}
