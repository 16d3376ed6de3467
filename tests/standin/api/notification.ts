import type * as Electron from 'electron'
import { GuardedEmitter } from '../guard.ts'
import { record } from '../recorded.ts'

/** Electron's `Notification`: written down. Tests emit `click`. */
export class Notification
  extends GuardedEmitter
  implements Pick<Electron.Notification, 'title' | 'body' | 'show' | 'close'>
{
  title: string
  body: string
  private readonly options: Electron.NotificationConstructorOptions

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super('Notification')
    this.options = options
    this.title = options.title ?? ''
    this.body = options.body ?? ''
  }
  show(): void {
    record('Notification.show', { ...this.options, title: this.title, body: this.body }, this)
    this.emit('show', {})
  }
  close(): void {
    record('Notification.close', { title: this.title })
    this.emit('close', {})
  }

  static isSupported(): boolean {
    return true
  }
}
