import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { toApp } from '../network/schemes.ts'

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

/** What is known of a frame at this moment. */
export type Known = {
  id: string
  number: number
  url: string
  name: string
  parentId: string | undefined
  frame: Frame
}

/** The page's frames, as far as one of them has to know the others. */
export type Tree = {
  main: () => Frame
  frameOf: (id: string) => Frame
  childrenOf: (id: string) => Frame[]
  has: (id: string) => boolean
  run: (code: string, id: string) => Promise<unknown>
}

/** A frame whose members follow what is known of it. */
export function describeFrame(known: Known, tree: Tree): Frame {
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
      return known.parentId ? tree.frameOf(known.parentId) : null
    },
    get top() {
      return tree.main()
    },
    get frames() {
      return tree.childrenOf(known.id)
    },
    routingId: known.number,
    frameTreeNodeId: known.number,
    processId: 1,
    isDestroyed: () => !tree.has(known.id),
    executeJavaScript: (code: string) => tree.run(code, known.id),
  })
}
