import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { toApp } from '../network/schemes.ts'
import type { Protocol, Session } from './cdp.ts'

/** A frame as main sees it: Electron's `WebFrameMain`, the part of it that is asked for. */
export type Frame = Pick<
  Electron.WebFrameMain,
  | 'url'
  | 'origin'
  | 'routingId'
  | 'frameTreeNodeId'
  | 'processId'
  | 'name'
  | 'isDestroyed'
  | 'executeJavaScript'
> & { readonly parent: Frame | null; readonly top: Frame; readonly frames: Frame[] }

type Known = {
  id: string
  number: number
  url: string
  name: string
  parentId: string | undefined
  frame: Frame
}

/** The frames of one page, and which script context belongs to which. */
export class Frames {
  private readonly session: Session
  private readonly known = new Map<string, Known>()
  private readonly contexts = new Map<number, { frameId: string; name: string }>()
  private readonly mainId: string
  private lastNumber = 0

  constructor(session: Session, mainId: string) {
    this.session = session
    this.mainId = mainId
    this.add(mainId, 'about:blank', '', undefined)
    session.on('Page.frameNavigated', ({ frame }) => {
      const url = frame.unreachableUrl ?? frame.url + (frame.urlFragment ?? '')
      this.add(frame.id, url, frame.name ?? '', frame.parentId)
    })
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const known = this.known.get(frameId)
      if (known) known.url = url
    })
    session.on('Page.frameDetached', ({ frameId }) => void this.known.delete(frameId))
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { frameId?: string }
      if (frameId) this.contexts.set(context.id, { frameId, name: context.name })
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.contexts.delete(executionContextId)
    })
    session.on('Runtime.executionContextsCleared', () => this.contexts.clear())
  }

  get main(): Frame {
    return this.frameOf(this.mainId)
  }

  isMain(frameId: string): boolean {
    return frameId === this.mainId
  }

  frameOf(frameId: string): Frame {
    return (this.known.get(frameId) ?? this.add(frameId, '', '', this.mainId)).frame
  }

  /** The frame a script context belongs to. */
  frameOfContext(contextId: number): Frame {
    return this.frameOf(this.contexts.get(contextId)?.frameId ?? this.mainId)
  }

  /** The newest context of the named world in the main frame, if there is one. */
  contextOf(world: string): number | undefined {
    return [...this.contexts].findLast(
      ([, { frameId, name }]) => frameId === this.mainId && name === world,
    )?.[0]
  }

  private add(id: string, url: string, name: string, parentId: string | undefined): Known {
    const old = this.known.get(id)
    if (old) return Object.assign(old, { url, name })
    this.lastNumber += 1
    const known = { id, number: this.lastNumber, url, name, parentId } as Known
    known.frame = this.describe(known)
    this.known.set(id, known)
    return known
  }

  private describe(known: Known): Frame {
    const frames = this
    return guard('WebFrameMain', {
      get url() {
        return toApp(known.url)
      },
      get origin() {
        const { protocol, host, origin } = new URL(this.url)
        return origin === 'null' && host ? `${protocol}//${host}` : origin
      },
      get name() {
        return known.name
      },
      get parent() {
        return known.parentId ? frames.frameOf(known.parentId) : null
      },
      get top() {
        return frames.main
      },
      get frames() {
        return [...frames.known.values()]
          .filter((one) => one.parentId === known.id)
          .map((one) => one.frame)
      },
      routingId: known.number,
      frameTreeNodeId: known.number,
      processId: 1,
      isDestroyed: () => !frames.known.has(known.id),
      executeJavaScript: (code: string) =>
        evaluate(frames.session, code, frames.defaultContext(known.id)),
    })
  }

  private defaultContext(id: string): number | undefined {
    return [...this.contexts].findLast(
      ([, { frameId, name }]) => frameId === id && name === '',
    )?.[0]
  }
}

/** Runs code in a page and resolves with its (cloned) value; rejects with what it threw. */
export async function evaluate(
  session: Session,
  code: string,
  contextId?: number,
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
    ...(contextId === undefined ? {} : { contextId }),
  })
  if (exceptionDetails) throw new Error(messageOf(exceptionDetails))
  return result.value as unknown
}

function messageOf({ exception, text }: Protocol.Runtime.ExceptionDetails): string {
  return exception?.description?.split('\n')[0] ?? text
}
