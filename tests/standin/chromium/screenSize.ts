/** The display the app is told of, from STANDIN_SCREEN (`1920x1080`), in pixels. */
export function screenSize(): { width: number; height: number } {
  const [width, height] = (process.env.STANDIN_SCREEN ?? '').split('x').map(Number)
  return width && height ? { width, height } : { width: 1920, height: 1080 }
}
