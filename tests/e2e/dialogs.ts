import type { ElectronApplication } from '@playwright/test'

/** Answers the next question where a file shall go; without a path nowhere. */
export async function saveTo(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePath: filePath ?? '' }
    Reflect.set(dialog, 'showSaveDialog', async () => answer)
  }, path)
}
