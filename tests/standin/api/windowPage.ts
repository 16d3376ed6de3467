import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type * as Electron from 'electron'
import type { Protocol } from '../chromium/cdp.ts'
import { evaluate } from '../chromium/evaluate.ts'
import { type AttachedPage, pageAt, pageOf } from '../chromium/pages.ts'
import { sawScreen, screenSize } from '../chromium/screenSize.ts'
import { chromium } from '../runtime.ts'
import type { WebContents } from './webContents.ts'

const onClosed = new Map<string, () => void>()
let isListening = false

/** Opens a page in a window of its own; `closed` is called when it has gone, whoever closed it. */
export async function openPage(
  bounds: Electron.Rectangle,
  closed: () => void,
): Promise<AttachedPage> {
  listen()
  const page = chromium().isHeaded ? await openAppWindow(bounds) : await openHeadless(bounds)
  onClosed.set(page.info.targetId, closed)
  return page
}

/** A visible window is no larger than the display, as the system's window manager would see to. */
export async function fitToScreen(
  contents: WebContents,
  bounds: Electron.Rectangle,
): Promise<Electron.Rectangle> {
  if (!chromium().isHeaded) return bounds
  const size = await evaluate(contents.live(), '[screen.availWidth, screen.availHeight]')
  const [width = 0, height = 0] = size as number[]
  sawScreen({ width, height })
  const screen = screenSize()
  return {
    ...bounds,
    width: Math.min(bounds.width, screen.width),
    height: Math.min(bounds.height, screen.height),
  }
}

/** Closes a page without asking it. */
export async function closePage(targetId: string): Promise<void> {
  await chromium().connection.root.send('Target.closeTarget', { targetId })
}

/** Gives a page's window its place, size and state. */
export async function placeWindow(
  contents: WebContents,
  { x, y, width, height }: Electron.Rectangle,
  state: NonNullable<Protocol.Browser.Bounds['windowState']>,
): Promise<void> {
  const { connection, isHeaded } = chromium()
  await contents.attached
  const { windowId } = await connection.root.send('Browser.getWindowForTarget', {
    targetId: contents.targetId,
  })
  if (!isHeaded) {
    await connection.root.send('Browser.setContentsSize', { windowId, width, height })
    return
  }
  await connection.root.send('Browser.setWindowBounds', {
    windowId,
    bounds: { windowState: state },
  })
  if (state !== 'normal') return
  const bounds = { left: x, top: y, width, height }
  await connection.root.send('Browser.setWindowBounds', { windowId, bounds })
}

async function openHeadless({ width, height }: Electron.Rectangle): Promise<AttachedPage> {
  const { root } = chromium().connection
  const { targetId } = await root.send('Target.createTarget', {
    url: 'about:blank',
    width,
    height,
    newWindow: true,
  })
  return pageOf(targetId)
}

/**
 * An app window without tabs and address bar can only be asked for on a command line; a second
 * Chromium with the same profile passes it to the first and ends.
 */
async function openAppWindow({ x, y, width, height }: Electron.Rectangle): Promise<AttachedPage> {
  const { binary, profile } = chromium()
  const url = `data:text/html,${randomUUID()}`
  const root = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []
  spawn(
    binary,
    [
      ...root,
      `--user-data-dir=${profile}`,
      `--app=${url}`,
      `--window-size=${width},${height}`,
      `--window-position=${x},${y}`,
    ],
    { stdio: 'ignore' },
  ).unref()
  return pageAt(url)
}

function listen(): void {
  if (isListening) return
  isListening = true
  chromium().connection.root.on('Target.targetDestroyed', ({ targetId }) => {
    onClosed.get(targetId)?.()
    onClosed.delete(targetId)
  })
}
