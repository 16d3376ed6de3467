import type { RunningDesk } from './launch.ts'

/** Whoever is asked from now on where a file shall be saved says: here. */
export const saveTo = (desk: RunningDesk, place: string): Promise<void> =>
  desk.app.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', async () => ({ canceled: false, filePath }))
  }, place)
