import type * as Electron from 'electron'
import { GuardedEmitter } from '../guard.ts'
import { app } from './app.ts'
import { WebContents } from './webContents.ts'

type Surface = Pick<
  Electron.NativeTheme,
  | 'themeSource'
  | 'shouldUseDarkColors'
  | 'shouldUseHighContrastColors'
  | 'shouldUseInvertedColorScheme'
  | 'inForcedColorsMode'
  | 'prefersReducedTransparency'
>

class NativeTheme extends GuardedEmitter implements Surface {
  readonly shouldUseHighContrastColors = false
  readonly shouldUseInvertedColorScheme = false
  readonly inForcedColorsMode = false
  readonly prefersReducedTransparency = false
  private source: Electron.NativeTheme['themeSource'] = 'system'

  constructor() {
    super('nativeTheme')
  }

  get themeSource() {
    return this.source
  }
  set themeSource(source) {
    const wasDark = this.shouldUseDarkColors
    this.source = source
    for (const contents of WebContents.getAllWebContents()) void show(contents)
    if (this.shouldUseDarkColors !== wasDark) this.emit('updated')
  }
  get shouldUseDarkColors() {
    return (
      this.source === 'dark' || (this.source === 'system' && process.env.STANDIN_THEME === 'dark')
    )
  }
}

/** Electron's `nativeTheme`; the system's own wish is STANDIN_THEME, light unless it says dark. */
export const nativeTheme: Surface & GuardedEmitter = new NativeTheme()

async function show(contents: WebContents): Promise<void> {
  await contents.attached
  const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
  contents.live().tell('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value }],
  })
}

app.on(
  'web-contents-created',
  (_event, contents: WebContents) => void show(contents).catch(() => {}),
)
