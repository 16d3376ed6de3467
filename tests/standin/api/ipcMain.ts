import type * as Electron from 'electron'
import type { Frame } from '../chromium/frame.ts'
import { codec } from '../codec.ts'
import { GuardedEmitter, preventable } from '../guard.ts'
import type { FromPage, ToPage, Wish } from '../page/ipcRenderer.ts'
import type { WebContents } from './webContents.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]
type Surface = Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>

/** The type of `ipcMain`. */
export class IpcMain extends GuardedEmitter implements Surface {
  private readonly handlers = new Map<string, Handler>()

  constructor() {
    super('ipcMain')
  }

  handle(channel: string, listener: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    this.handlers.set(channel, listener)
  }
  handleOnce(channel: string, listener: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return listener(event, ...args)
    })
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  /** Takes a page's message in and, for `invoke`, answers it. */
  async receive(
    sender: WebContents,
    frame: Frame,
    message: Exclude<FromPage, Wish>,
    reply: (message: ToPage) => void,
  ) {
    const event = {
      ...preventable({}),
      type: 'frame',
      sender,
      senderFrame: frame,
      frameId: 1,
      processId: 1,
      ports: [],
    }
    const args = codec.decode(message.args) as unknown[]
    if (message.kind === 'send') {
      const answer = (channel: string, ...values: unknown[]) => sender.send(channel, ...values)
      this.emit(message.channel, { ...event, reply: answer }, ...args)
      return
    }
    const { id, channel } = message
    try {
      const handler = this.handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      const value: unknown = await handler(event as unknown as Electron.IpcMainInvokeEvent, ...args)
      reply({ kind: 'reply', id, value: codec.encode(value) })
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error)
      reply({
        kind: 'refusal',
        id,
        message: `Error invoking remote method '${channel}': ${String(error)}`,
      })
    }
  }
}

/** Electron's `ipcMain`. */
export const ipcMain = new IpcMain()
