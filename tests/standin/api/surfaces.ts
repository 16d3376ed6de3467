import type * as Electron from 'electron'

/** What the stand-in has of Electron's `WebContents`. */
export type WebContentsSurface = Pick<
  Electron.WebContents,
  | 'id'
  | 'send'
  | 'getURL'
  | 'getTitle'
  | 'loadURL'
  | 'loadFile'
  | 'reload'
  | 'isLoading'
  | 'isDestroyed'
  | 'isCrashed'
  | 'close'
  | 'setWindowOpenHandler'
  | 'focus'
  | 'getType'
  | 'isFocused'
>

/** What `webContents` does with the page as a whole. */
export type PageToolsSurface = Pick<
  Electron.WebContents,
  | 'executeJavaScript'
  | 'printToPDF'
  | 'capturePage'
  | 'print'
  | 'setZoomFactor'
  | 'getZoomFactor'
  | 'setZoomLevel'
  | 'getZoomLevel'
  | 'setVisualZoomLevelLimits'
  | 'forcefullyCrashRenderer'
  | 'openDevTools'
  | 'closeDevTools'
  | 'isDevToolsOpened'
  | 'setBackgroundThrottling'
>

/** What it has of `BrowserWindow`, but for how the window looks. */
export type WindowSurface = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'loadFile'
  | 'reload'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'close'
  | 'destroy'
  | 'focus'
  | 'blur'
  | 'moveTop'
  | 'minimize'
  | 'maximize'
  | 'unmaximize'
  | 'restore'
  | 'setFullScreen'
  | 'isMaximized'
  | 'isMinimized'
  | 'isFullScreen'
  | 'isNormal'
  | 'isDestroyed'
  | 'isVisible'
  | 'isFocused'
  | 'getBounds'
  | 'setBounds'
  | 'getNormalBounds'
  | 'getContentBounds'
  | 'getSize'
  | 'setSize'
  | 'getPosition'
  | 'setPosition'
  | 'center'
>

/** How a window looks. */
export type WindowLookSurface = Pick<
  Electron.BrowserWindow,
  | 'setTitle'
  | 'getTitle'
  | 'setContentProtection'
  | 'setMinimumSize'
  | 'setMenu'
  | 'removeMenu'
  | 'setMenuBarVisibility'
  | 'setAutoHideMenuBar'
  | 'setBackgroundColor'
  | 'setIcon'
  | 'setProgressBar'
  | 'setOverlayIcon'
  | 'flashFrame'
  | 'setTitleBarOverlay'
  | 'setAlwaysOnTop'
>
