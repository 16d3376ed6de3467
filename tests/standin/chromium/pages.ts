import type { Connection, Protocol, Session } from './cdp.ts'

type Info = Protocol.Target.TargetInfo

/** A page Chromium has opened, with the session the stand-in holds on it. */
export type AttachedPage = { info: Info; session: Session }

type PopupHandler = (page: AttachedPage, resume: () => void) => void

const attached = new Map<string, AttachedPage>()
const waiting = new Map<string, (page: AttachedPage) => void>()
let handlePopup: PopupHandler = (_page, resume) => resume()

/** Has Chromium announce every page, stopped before it has done anything. */
export async function attachToPages(connection: Connection): Promise<void> {
  const { root } = connection
  root.on('Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }) => {
    const session = connection.session(sessionId)
    const resume = () => {
      if (waitingForDebugger) session.tell('Runtime.runIfWaitingForDebugger')
    }
    if (targetInfo.type !== 'page') return resume()
    const page = { info: targetInfo, session }
    attached.set(targetInfo.targetId, page)
    waiting.get(targetInfo.targetId)?.(page)
    announce(page)
    if (targetInfo.openerId) handlePopup(page, resume)
    else resume()
  })
  root.on('Target.targetInfoChanged', ({ targetInfo }) => {
    const page = attached.get(targetInfo.targetId)
    if (page) announce(Object.assign(page, { info: targetInfo }))
  })
  root.on('Target.targetDestroyed', ({ targetId }) => attached.delete(targetId))
  await Promise.all([
    root.send('Target.setDiscoverTargets', { discover: true }),
    root.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    }),
  ])
}

/** Who decides about pages that other pages open. */
export function onPopup(handler: PopupHandler): void {
  handlePopup = handler
}

/** The page with this target id, as soon as it is attached. */
export function pageOf(targetId: string): Promise<AttachedPage> {
  const page = attached.get(targetId)
  if (page) return Promise.resolve(page)
  return new Promise((resolve) => waiting.set(targetId, resolve))
}

/** The page at this address, as soon as it is there; the address has to be one of a kind. */
export function pageAt(url: string): Promise<AttachedPage> {
  const page = [...attached.values()].find(({ info }) => info.url === url)
  if (page) return Promise.resolve(page)
  return new Promise((resolve) => waiting.set(url, resolve))
}

function announce(page: AttachedPage): void {
  waiting.get(page.info.url)?.(page)
  waiting.delete(page.info.url)
}
