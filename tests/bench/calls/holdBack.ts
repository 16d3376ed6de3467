import type { Desk } from '../../../shared/desk/index.ts'
import type { CallScreen } from './fillCalls.ts'

/** From now on main answers what the product box asks only after so long, and tells no news before. */
export async function holdBack(
  { page, app, callIds }: CallScreen,
  codes: readonly string[],
  ms: number,
): Promise<void> {
  const answers = await page.evaluate(
    async ({ codes, callId }) => {
      const { desk } = window as unknown as { readonly desk: Desk }
      const ask = (text: string) => desk.stock.search({ text, callId, limit: 8 })
      const call = await desk.calls.list(undefined)
      return {
        searches: await Promise.all(codes.map(async (code) => [code, await ask(code)] as const)),
        call: call.kind === 'ok' ? call.value.find((one) => one.callId === callId) : undefined,
      }
    },
    { codes, callId: callIds[0] ?? '' },
  )
  await app.evaluate(
    ({ ipcMain, BrowserWindow }, { searches, call, ms }) => {
      const soon = <T>(value: T) => new Promise<T>((done) => setTimeout(done, ms, value))
      const none = { hits: [], count: 0, isFirstClear: false }
      const byText = new Map(searches)
      for (const channel of ['desk:stock.search', 'desk:basket.add']) ipcMain.removeHandler(channel)
      ipcMain.handle('desk:stock.search', (_, { text }: { text: string }) =>
        soon(byText.get(text) ?? { kind: 'ok', value: { text, ...none } }),
      )
      ipcMain.handle('desk:basket.add', () => soon({ kind: 'ok', value: call }))
      for (const { webContents } of BrowserWindow.getAllWindows()) {
        const send = webContents.send.bind(webContents)
        webContents.send = (...news) => void setTimeout(() => send(...news), ms)
      }
    },
    { ...answers, ms },
  )
}
