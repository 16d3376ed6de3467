import { BrowserWindow, type Rectangle, screen } from 'electron'
import type { SettingsFile, Stored } from './settings.ts'

const WANTED_SIZE = { width: 1440, height: 900 }

type WindowOptions = {
  readonly preload: string
  readonly settings: SettingsFile
  /** Whether developer tools may be opened; not in a packaged desk. */
  readonly devTools: boolean
}

/** Creates the desk's window where it was last time, hidden until it has something to show. */
export function createWindow({ preload, settings, devTools }: WindowOptions): BrowserWindow {
  const place = settings.get('window')
  const window = new BrowserWindow({
    ...(place !== null && isOnScreen(place) ? boundsOf(place) : firstSize()),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'SalesSystemCRM Desk',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools,
    },
  })
  if (place?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => settings.set('window', placeOf(window)))
  return window
}

/** As large as we like it, or as the display allows. */
function firstSize(): { width: number; height: number } {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  return {
    width: Math.min(WANTED_SIZE.width, width),
    height: Math.min(WANTED_SIZE.height, height),
  }
}

const boundsOf = ({ x, y, width, height }: NonNullable<Stored['window']>): Rectangle => ({
  x,
  y,
  width,
  height,
})

/** A remembered place counts only while some display still shows most of its title bar. */
function isOnScreen({ x, y, width }: NonNullable<Stored['window']>): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const visible = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return visible > width / 2 && y >= workArea.y - 8 && y < workArea.y + workArea.height - 60
  })
}

function placeOf(window: BrowserWindow): Stored['window'] {
  const { x, y, width, height } = window.getNormalBounds()
  return { x, y, width, height, isMaximized: window.isMaximized() }
}

/** Shows the window before all others. */
export function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}
