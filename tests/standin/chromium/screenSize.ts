type Size = { width: number; height: number }

let seen: Size | undefined

/** Keeps the size of the real display, once a visible window has told it. */
export function sawScreen(size: Size): void {
  seen = size
}

/** The display the app is told of, in pixels: STANDIN_SCREEN (`1920x1080`), else the real one. */
export function screenSize(): Size {
  const [width, height] = (process.env.STANDIN_SCREEN ?? '').split('x').map(Number)
  return width && height ? { width, height } : (seen ?? { width: 1920, height: 1080 })
}
