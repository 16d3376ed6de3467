import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { answered, record } from '../recorded.ts'

type Surface = Pick<
  Electron.Dialog,
  | 'showErrorBox'
  | 'showMessageBox'
  | 'showMessageBoxSync'
  | 'showOpenDialog'
  | 'showOpenDialogSync'
  | 'showSaveDialog'
  | 'showSaveDialogSync'
>

/** What a person who presses Escape answers. */
function cancelIdOf(given: unknown[]): number {
  const options = given.at(-1) as Electron.MessageBoxOptions
  return options.cancelId ?? 0
}

/**
 * Electron's `dialog`: no box is drawn. Each call is written down and answered with what a test
 * queued by `__standin.answer`, otherwise as if the person had pressed Escape.
 */
export const dialog = guard('dialog', {
  showErrorBox: (title, content) => record('dialog.showErrorBox', title, content),
  async showMessageBox(...given: unknown[]) {
    record('dialog.showMessageBox', ...given)
    const cancelled = { response: cancelIdOf(given), checkboxChecked: false }
    return { ...cancelled, ...answered('dialog.showMessageBox', cancelled) }
  },
  showMessageBoxSync(...given: unknown[]) {
    record('dialog.showMessageBoxSync', ...given)
    return answered('dialog.showMessageBoxSync', cancelIdOf(given))
  },
  async showOpenDialog(...given: unknown[]) {
    record('dialog.showOpenDialog', ...given)
    return answered('dialog.showOpenDialog', { canceled: true, filePaths: [] })
  },
  showOpenDialogSync(...given: unknown[]) {
    record('dialog.showOpenDialogSync', ...given)
    return answered<string[] | undefined>('dialog.showOpenDialogSync', undefined)
  },
  async showSaveDialog(...given: unknown[]) {
    record('dialog.showSaveDialog', ...given)
    return answered('dialog.showSaveDialog', { canceled: true, filePath: '' })
  },
  showSaveDialogSync(...given: unknown[]) {
    record('dialog.showSaveDialogSync', ...given)
    return answered('dialog.showSaveDialogSync', '')
  },
} satisfies Surface)
