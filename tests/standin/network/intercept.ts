import type { Protocol, Session } from '../chromium/cdp.ts'
import { isServed, serve } from './serve.ts'
import {
  headersReceived,
  requestAllowed,
  requestHeaders,
  wantsResponses,
  wishes,
} from './webRequest.ts'

type Paused = Protocol.Fetch.requestPausedPayload

/** Whether a document request is a navigation the app forbids. */
export type NavigationRule = (paused: Paused) => Promise<boolean>

/** Puts the app between a page and the network. */
export async function intercept(session: Session, isForbidden: NavigationRule): Promise<void> {
  session.on('Fetch.requestPaused', (paused) => {
    route(session, paused, isForbidden).catch(() => {
      // The page has gone, and its request with it.
    })
  })
  wishes.on('changed', () => session.tell('Fetch.enable', { patterns: patterns() }))
  await session.send('Fetch.enable', { patterns: patterns() })
}

function patterns(): Protocol.Fetch.RequestPattern[] {
  const all = [{ urlPattern: '*', requestStage: 'Request' as const }]
  return wantsResponses() ? [...all, { urlPattern: '*', requestStage: 'Response' }] : all
}

async function route(session: Session, paused: Paused, isForbidden: NavigationRule): Promise<void> {
  const { requestId } = paused
  if (paused.responseStatusCode !== undefined || paused.responseErrorReason !== undefined) {
    const responseHeaders = await headersReceived(paused)
    await session.send('Fetch.continueResponse', { requestId, ...responseHeaders })
    return
  }
  if (isUnaskedIcon(paused)) {
    await session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
    return
  }
  if (paused.resourceType === 'Document' && (await isForbidden(paused))) {
    await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    return
  }
  const allowed = await requestAllowed(paused)
  if (allowed === 'cancel') {
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
  } else if (allowed !== 'go') {
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 307,
      responseHeaders: [{ name: 'Location', value: allowed.redirect }],
    })
  } else if (isServed(paused.request.url)) {
    await serve(session, paused)
  } else {
    await session.send('Fetch.continueRequest', { requestId, ...(await requestHeaders(paused)) })
  }
}

/** Chromium wants an icon for its tab, which Electron has not. */
function isUnaskedIcon({ resourceType, request }: Paused): boolean {
  return resourceType === 'Other' && isServed(request.url) && request.url.endsWith('/favicon.ico')
}
