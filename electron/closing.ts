import { type BrowserWindow, dialog } from 'electron'
import { closingWords } from './closingWords.ts'
import type { Unfinished } from './switchboard.ts'

/** Asks once before the window closes on work on its way to a CRM, or on calls not finished. */
export function askBeforeClosing(window: BrowserWindow, unfinished: () => Unfinished): void {
  let isSure = false
  window.on('close', (event) => {
    const words = closingWords(unfinished())
    if (isSure || words === null) return
    event.preventDefault()
    void dialog.showMessageBox(window, question(words)).then(({ response }) => {
      if (response !== 1) return
      isSure = true
      window.close()
    })
  })
}

const question = (message: string): Electron.MessageBoxOptions => ({
  type: 'question',
  message,
  buttons: ['Stay', 'Close the desk'],
  defaultId: 0,
  cancelId: 0,
})
