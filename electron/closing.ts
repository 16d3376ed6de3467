import { type BrowserWindow, dialog } from 'electron'
import type { Unfinished } from './switchboard.ts'

/** Asks before the window closes on work on its way to a CRM, or on lines that would be gone. */
export function askBeforeClosing(window: BrowserWindow, unfinished: () => Unfinished): void {
  let isSure = false
  window.on('close', (event) => {
    const left = unfinished()
    if (isSure || (left.pending === 0 && left.unplaced === 0)) return
    event.preventDefault()
    void dialog.showMessageBox(window, question(left)).then(({ response }) => {
      if (response !== 1) return
      isSure = true
      window.close()
    })
  })
}

const question = ({ pending, unplaced }: Unfinished): Electron.MessageBoxOptions => ({
  type: 'question',
  message:
    pending > 0
      ? `${pending === 1 ? 'One thing is' : `${pending} things are`} still on the way to the CRM.`
      : `${unplaced === 1 ? 'One call has' : `${unplaced} calls have`} lines that were not placed.`,
  detail:
    'An order or payment that was sent is looked up at the next start. Lines that were not placed are gone when the desk closes.',
  buttons: ['Stay', 'Close the desk'],
  defaultId: 0,
  cancelId: 0,
})
