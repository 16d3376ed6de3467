import type { Session } from './cdp.ts'
import { evaluate } from './evaluate.ts'
import { describeFrame, type Frame, type Known } from './frame.ts'

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
    known.frame = describeFrame(known, {
      main: () => this.main,
      frameOf: (frameId) => this.frameOf(frameId),
      childrenOf: (frameId) =>
        [...this.known.values()].filter((one) => one.parentId === frameId).map((one) => one.frame),
      has: (frameId) => this.known.has(frameId),
      run: (code, frameId) => evaluate(this.session, code, this.defaultContext(frameId)),
    })
    this.known.set(id, known)
    return known
  }

  private defaultContext(id: string): number | undefined {
    return [...this.contexts].findLast(
      ([, { frameId, name }]) => frameId === id && name === '',
    )?.[0]
  }
}
