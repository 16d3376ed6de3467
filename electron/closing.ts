import { type BrowserWindow, dialog } from 'electron'

/** Asks once before the window closes on work that is still on its way to the CRM. */
export function askBeforeClosing(window: BrowserWindow, pendingCount: () => number): void {
  let isSure = false
  window.on('close', (event) => {
    const pending = pendingCount()
    if (isSure || pending === 0) return
    event.preventDefault()
    void dialog.showMessageBox(window, question(pending)).then(({ response }) => {
      if (response !== 1) return
      isSure = true
      window.close()
    })
  })
}

const question = (pending: number): Electron.MessageBoxOptions => ({
  type: 'question',
  message: `${pending === 1 ? 'One thing is' : `${pending} things are`} still on the way to the CRM.`,
  detail: 'If you close now, the desk looks at the next start what became of it.',
  buttons: ['Stay', 'Close the desk'],
  defaultId: 0,
  cancelId: 0,
})
