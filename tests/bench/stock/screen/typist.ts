import type { Page } from '@playwright/test'
import type { Seen } from './older.ts'

const EVERY_MS = 100

/** Types words one after the other, ten keys a second, until it is told to stop; gives all that it typed. */
export async function typeUntil(
  page: Page,
  words: readonly string[],
  isOver: () => boolean,
): Promise<{ readonly texts: readonly string[]; readonly seconds: number }> {
  const texts: string[] = []
  const start = performance.now()
  let keys = 0
  const press = async (key: string) => {
    const due = start + keys * EVERY_MS
    keys += 1
    await new Promise((next) => setTimeout(next, Math.max(0, due - performance.now())))
    await page.keyboard.press(key)
  }
  for (let at = 0; !isOver(); at += 1) {
    const word = words[at % words.length] ?? ''
    for (const [end, sign] of [...word].entries()) {
      await press(sign)
      texts.push(word.slice(0, end + 1))
    }
    await press('Escape')
    texts.push('')
  }
  return { texts, seconds: (performance.now() - start) / 1000 }
}

/** Notes in the page what is typed and shown from now on; what it gives ends that. */
export async function watchList(page: Page): Promise<() => Promise<Seen>> {
  await page.evaluate(() => {
    const seen = { texts: [] as string[], lists: [] as { after: number; first: string }[] }
    const box = document.querySelector<HTMLInputElement>('input[type="search"]')
    const grid = document.querySelector('[role="grid"]')
    if (box === null || grid === null) throw new Error('The stock is not on the screen.')
    const firstNow = () =>
      grid.querySelector('[role="gridcell"][data-field="code"]')?.textContent ?? ''
    let [first, text] = [firstNow(), box.value]
    const note = () => {
      if (box.value !== text) seen.texts.push(box.value)
      text = box.value
      if (firstNow() !== first) seen.lists.push({ after: seen.texts.length, first: firstNow() })
      first = firstNow()
    }
    // Escape empties the box without an input of its own.
    for (const event of ['input', 'keyup']) box.addEventListener(event, note)
    const watch = new MutationObserver(note)
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, {
      watched: () => {
        watch.disconnect()
        return seen
      },
    })
  })
  return () => page.evaluate(() => (Reflect.get(window, 'watched') as () => Seen)())
}
