import { useCallback, useRef, useState } from 'react'
import type { Failure } from '../../shared/result.ts'
import { failureOf } from './desk.ts'

type Progress = { isBusy: boolean; failure: Failure | null }

/**
 * Runs something a person asked for, once at a time, and keeps how it went. It holds on to nothing
 * of what was sent: passwords and cards go through here.
 */
export function useAction<Input extends unknown[]>(action: (...input: Input) => Promise<unknown>) {
  const [progress, setProgress] = useState<Progress>({ isBusy: false, failure: null })
  const isRunning = useRef(false)
  const run = useCallback(
    async (...input: Input): Promise<boolean> => {
      if (isRunning.current) return false
      isRunning.current = true
      setProgress({ isBusy: true, failure: null })
      try {
        await action(...input)
        setProgress({ isBusy: false, failure: null })
        return true
      } catch (thrown) {
        setProgress({ isBusy: false, failure: failureOf(thrown) })
        return false
      } finally {
        isRunning.current = false
      }
    },
    [action],
  )
  const clear = useCallback(() => setProgress((now) => ({ ...now, failure: null })), [])
  return { ...progress, run, clear }
}
