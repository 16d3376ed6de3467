/** How long a card may stand in a form that nobody touches, in ms. */
export const IDLE_LIMIT = 60_000

/** Runs `wipe` once nothing has been touched for `after` ms. */
export type IdleWipe = { readonly touch: () => void; readonly stop: () => void }

export function createIdleWipe(wipe: () => void, after = IDLE_LIMIT): IdleWipe {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    touch: () => {
      stop()
      timer = setTimeout(wipe, after)
    },
    stop,
  }
}
