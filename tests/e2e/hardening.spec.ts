import { type Desk, deskTable } from '../../shared/desk/index.ts'
import { expect, test } from './fixtures.ts'

test('the desk refuses what is not its own', async ({ desk, phoneOrder, sandbox }) => {
  await phoneOrder.isReady()

  await test.step('to leave its own page', async () => {
    const before = desk.page.url()
    await desk.page.evaluate(() => {
      location.href = 'https://elsewhere.example.com/'
    })
    await expect(desk.page.getByRole('tablist', { name: 'Calls' })).toBeVisible()
    expect(desk.page.url()).toBe(before)
  })

  await test.step('scripts that are not its own, and eval', async () => {
    const ran = await desk.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.head.append(script)
      // In a task of its own: what a debugger evaluates is let off the policy.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line typescript/no-implied-eval -- the violation that is planted
            resolve(new Function('return 1')())
          } catch (error) {
            resolve(error instanceof Error && error.name)
          }
        })
      })
      return { inline: 'ranInline' in window, evaluated }
    })
    expect(ran).toEqual({ inline: false, evaluated: 'EvalError' })
  })

  await test.step('styles that do not carry the nonce', async () => {
    const colour = await desk.page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { color: rgb(1, 2, 3) !important }'
      document.head.append(style)
      return getComputedStyle(document.body).color
    })
    expect(colour).not.toBe('rgb(1, 2, 3)')
  })

  await test.step('to talk to anybody but main', async () => {
    const answer = await desk.page.evaluate(
      (url) => fetch(url).then(String, (error: Error) => error.name),
      sandbox.url,
    )
    expect(answer).toBe('TypeError')
  })

  await test.step('permissions', async () => {
    const state = await desk.page.evaluate(() =>
      Notification.requestPermission().then(String, (error: Error) => error.name),
    )
    expect(state).not.toBe('granted')
  })

  await test.step('Node and Electron in the page', async () => {
    const seen = await desk.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
    )
    expect(seen).toEqual([])
  })

  await test.step('to do anything that is not in its table', async () => {
    const offered = await desk.page.evaluate(() =>
      Object.entries(Reflect.get(window, 'desk') as object).flatMap(([subject, actions]) =>
        typeof actions === 'function'
          ? [subject]
          : Object.keys(actions as object).map((action) => `${subject}.${action}`),
      ),
    )
    const rows = Object.entries(deskTable).flatMap(([subject, actions]) =>
      Object.keys(actions).map((action) => `${subject}.${action}`),
    )
    expect(rows).toContain('orders.place')
    expect(offered.sort()).toEqual([...rows, 'on'].sort())
  })

  await test.step('input of the wrong shape, by its field, without a throw', async () => {
    const answer = await desk.page.evaluate(() =>
      (Reflect.get(window, 'desk') as unknown as Desk).customers.signIn({
        callId: 'none',
        email: 'no address',
        password: 'x',
      }),
    )
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'invalid' } })
  })
})
