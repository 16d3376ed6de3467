import type { Desk } from '../../../../shared/desk/index.ts'
import type { Report } from '../../report.ts'
import { type Screen, untilFilled } from '../../screen/screens.ts'
import { tasksOf } from '../../screen/tasks.ts'
import { answerOf } from './answerOf.ts'
import { olderLists } from './older.ts'
import { typeUntil, watchList } from './typist.ts'

const LONGEST_MS = 50

/** Typing ten keys a second while everything is read from the CRM anew. */
export async function typingDuringRefresh(
  screen: Screen,
  words: readonly string[],
  { say, tell, tellFigure }: Report,
): Promise<void> {
  const { page } = screen
  const firsts = await firstsOf(screen, words)
  await page.keyboard.press('Alt+2')
  await page.getByRole('searchbox', { name: 'Search stock' }).fill('')
  // What pages that were loaded before this one left behind no desk at work has.
  await screen.clock.tidy()
  await screen.clock.rest()
  const seen = await watchList(page)
  let isOver = false
  let typed: Awaited<ReturnType<typeof typeUntil>> = { texts: [], seconds: 0 }
  const tasks = await tasksOf(page, async () => {
    await page.evaluate(() => {
      const { desk } = window as unknown as { readonly desk: Desk }
      return desk.stock.refresh(undefined)
    })
    const over = untilFilled(page).finally(() => {
      isOver = true
    })
    typed = await typeUntil(page, words, () => isOver)
    await over
    await screen.clock.rest()
  })
  const { texts, lists } = await seen()
  const { texts: wanted, seconds } = typed
  say(
    `  ${wanted.length} keys in ${seconds.toFixed(0)} s of a refresh, ${lists.length} lists, ${tasks.length} tasks`,
  )
  const isWhole = texts.length === wanted.length && texts.every((text, at) => text === wanted[at])
  tell('typing during a refresh, no key lost', isWhole ? 'met' : 'missed', `${texts.length} texts`)
  const older = olderLists({ texts, lists }, firsts)
  tell('no list older than the text', older === 0 ? 'met' : 'missed', `${older} lists`)
  tellFigure('the longest task of the page, CPU', Math.max(...tasks), LONGEST_MS, 'ms')
}

/** What stands first in the answer to every text that is in the box for a moment. */
async function firstsOf(screen: Screen, words: readonly string[]) {
  const firsts: Record<string, string> = {}
  for (const word of words) {
    for (let end = 0; end <= word.length; end += 1) {
      const text = word.slice(0, end)
      firsts[text] ??= (await answerOf(screen, text)).rows[0]?.code ?? ''
    }
  }
  return firsts
}
