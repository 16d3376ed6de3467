import type { Page } from '@playwright/test'

/** What React did since it was last asked, told by its own commits. */
export type Drawn = {
  /** Commits of the whole window. */
  readonly commits: number
  /** Components that were drawn in what is shown. */
  readonly shown: number
  /** Components that were drawn in what stands ready unseen. */
  readonly hidden: number
  /** How many such parts there are. */
  readonly parts: number
}

/**
 * Hears every commit of React from the next load of the page on, through the door that its own
 * tools use, which is there in a production build too. What it gives tells what came since.
 */
export async function hearCommits(page: Page): Promise<() => Promise<Drawn>> {
  await page.addInitScript(listen)
  return () => page.evaluate(() => (Reflect.get(window, 'drawnSince') as () => Drawn)())
}

type Fiber = {
  readonly tag: number
  readonly flags: number
  readonly memoizedState: unknown
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

/** Runs in the page, alone: it may use nothing from outside. */
function listen(): void {
  // React's own numbers: a part that may be hidden, a component of whatever kind, and its mark.
  const OFFSCREEN = 22
  const COMPONENTS = [0, 1, 11, 14, 15]
  const PERFORMED_WORK = 1
  let seen = { commits: 0, shown: 0, hidden: 0, parts: 0 }

  const isDrawn = ({ tag, flags, alternate }: Fiber) =>
    COMPONENTS.includes(tag) && (alternate === null || (flags & PERFORMED_WORK) !== 0)

  // Where a child is the one of before, nothing below was looked at in this commit.
  const goThrough = (fiber: Fiber, isHidden: boolean) => {
    if (isDrawn(fiber)) seen[isHidden ? 'hidden' : 'shown'] += 1
    const isHiddenBelow = isHidden || (fiber.tag === OFFSCREEN && fiber.memoizedState !== null)
    if (fiber.alternate !== null && fiber.alternate.child === fiber.child) return
    for (let child = fiber.child; child !== null; child = child.sibling) {
      goThrough(child, isHiddenBelow)
    }
  }

  const countParts = (fiber: Fiber): number => {
    if (fiber.tag === OFFSCREEN && fiber.memoizedState !== null) return 1
    let parts = 0
    for (let child = fiber.child; child !== null; child = child.sibling) parts += countParts(child)
    return parts
  }

  let root: Fiber | null = null
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => {
        root = current
        seen.commits += 1
        goThrough(current, false)
      },
    },
    drawnSince: () => {
      const told = { ...seen, parts: root === null ? 0 : countParts(root) }
      seen = { commits: 0, shown: 0, hidden: 0, parts: 0 }
      return told
    },
  })
}
