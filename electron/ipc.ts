import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import { intentChannel, NEWS_CHANNEL } from '../shared/channels.ts'
import { type DeskHandlers, deskTable, type News, type NewsName } from '../shared/desk/index.ts'
import type { Intent } from '../shared/intent.ts'
import { type Failure, failed, type Result } from '../shared/result.ts'
import type { z } from '../shared/schema.ts'
import type { Log } from './log.ts'

type Handler = (input: unknown) => Result<unknown> | Promise<Result<unknown>>

type Door = {
  readonly handlers: DeskHandlers
  /** Whether a frame is the desk's own page, and the top one. */
  readonly isOurs: (frame: WebFrameMain | null) => boolean
  readonly log: Log
}

/** Opens the one door between the renderer and main: a handler for each row of the desk table. */
export function serveDesk({ handlers, isOurs, log }: Door): void {
  for (const [subject, actions] of Object.entries(deskTable)) {
    for (const [action, row] of Object.entries(actions)) {
      const handler = handlerOf(handlers, subject, action)
      const channel = intentChannel(subject, action)
      ipcMain.handle(channel, async (event, input: unknown) => {
        if (!isOurs(event.senderFrame)) {
          log.warn('a stranger knocked', { channel, url: event.senderFrame?.url ?? 'no frame' })
          return failed({ kind: 'bug', message: 'Only the desk itself may ask this.' })
        }
        return answer(row, handler, input).catch((error: unknown) => {
          log.error('a handler threw', { channel, error: String(error) })
          return failed(OUR_MISTAKE)
        })
      })
    }
  }
}

/** Tells news to a window. */
export function tellNews<Name extends NewsName>(
  contents: WebContents,
  name: Name,
  news: News<Name>,
): void {
  if (!contents.isDestroyed()) contents.send(NEWS_CHANNEL, name, news)
}

const OUR_MISTAKE: Failure = {
  kind: 'bug',
  message: 'Something went wrong inside the desk. Nothing you typed is lost. Please try again.',
}

async function answer(row: Intent, handler: Handler, input: unknown): Promise<Result<unknown>> {
  const parsed = row.input.safeParse(input)
  return parsed.success ? handler(parsed.data) : failed(invalid(parsed.error))
}

/** The first complaint of each field, by the field's name in the form. */
function invalid(error: z.ZodError): Failure {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = String(issue.path.at(-1) ?? 'input')
    fields[name] ??= issue.message
  }
  return { kind: 'invalid', message: 'Please mend the marked fields.', fields }
}

function handlerOf(handlers: DeskHandlers, subject: string, action: string): Handler {
  const table: Readonly<Record<string, Readonly<Record<string, unknown>>>> = handlers
  const handler = table[subject]?.[action]
  if (typeof handler !== 'function') throw new Error(`no handler for ${subject}.${action}`)
  return handler as Handler
}
