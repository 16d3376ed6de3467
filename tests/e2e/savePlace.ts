import type { ElectronApplication } from '@playwright/test'

/** Whoever is asked from now on where a file shall be saved says: here; `null` for nowhere. */
export const saveTo = (app: ElectronApplication, place: string | null): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePath: filePath ?? '' }
    Reflect.set(dialog, 'showSaveDialog', async () => answer)
  }, place)
