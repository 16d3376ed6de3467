import type { Protocol, Session } from '../chromium/cdp.ts'

type Paused = Protocol.Fetch.requestPausedPayload

// A page says that it wants to go before Chromium stops the request, but on another way; this is
// how much later, in milliseconds, its word may come. It has never been seen to come later at all.
const GRACE = 100

/** Tells navigations a page wants for itself from those main or a test asked for. */
export class NavigationWatch {
  private readonly requested = new Set<string>()
  private readonly waiting = new Map<string, () => void>()

  constructor(session: Session) {
    session.on('Page.frameRequestedNavigation', ({ frameId, disposition }) => {
      if (disposition !== 'currentTab') return
      this.requested.add(frameId)
      this.waiting.get(frameId)?.()
    })
  }

  /** Whether the page itself wants to go. `isExpected`: main has just asked for this. */
  async isPageInitiated(
    { frameId, redirectedRequestId }: Paused,
    isExpected: boolean,
  ): Promise<boolean> {
    if (redirectedRequestId) return false
    if (!this.requested.has(frameId) && !isExpected) await this.word(frameId)
    return this.requested.delete(frameId)
  }

  private word(frameId: string): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.waiting.delete(frameId)
        resolve()
      }
      const timer = setTimeout(done, GRACE)
      this.waiting.set(frameId, done)
    })
  }
}
