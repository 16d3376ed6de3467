import { attempt } from '../../../api/attempt.ts'
import { changeSettings, settingsStore, useSettings } from '../../../api/status.ts'

/** Whether the stock screen is to be read from two metres away; kept with the settings. */
export const useStockLarge = (): boolean => useSettings()?.isStockLarge ?? false

/** Turns large type on or off. */
export const turnStockLarge = (): void =>
  attempt(changeSettings({ isStockLarge: !(settingsStore.get()?.isStockLarge ?? false) }))
