import type * as Electron from 'electron'
import { screenSize } from '../chromium/screenSize.ts'
import { GuardedEmitter } from '../guard.ts'

type Surface = Pick<
  Electron.Screen,
  | 'getPrimaryDisplay'
  | 'getAllDisplays'
  | 'getDisplayMatching'
  | 'getDisplayNearestPoint'
  | 'getCursorScreenPoint'
>

function primary(): Electron.Display {
  const size = screenSize()
  return {
    id: 1,
    label: 'Stand-in display',
    accelerometerSupport: 'unavailable',
    bounds: { x: 0, y: 0, ...size },
    colorDepth: 24,
    colorSpace: 'srgb',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    internal: false,
    maximumCursorSize: { width: 64, height: 64 },
    monochrome: false,
    nativeOrigin: { x: 0, y: 0 },
    rotation: 0,
    scaleFactor: 1,
    size,
    touchSupport: 'unavailable',
    workArea: { x: 0, y: 0, ...size },
    workAreaSize: size,
  }
}

class Screen extends GuardedEmitter implements Surface {
  constructor() {
    super('screen')
  }
  getPrimaryDisplay = primary
  getAllDisplays = () => [primary()]
  getDisplayMatching = (_rect: Electron.Rectangle) => primary()
  getDisplayNearestPoint = (_point: Electron.Point) => primary()
  getCursorScreenPoint = () => ({ x: 0, y: 0 })
}

/** Electron's `screen`: one display, STANDIN_SCREEN large. */
export const screen: Surface & GuardedEmitter = new Screen()
