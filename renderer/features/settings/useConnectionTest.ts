import { useCallback, useEffect, useState } from 'react'
import type { ConnectionStep } from '../../../shared/desk/connection.ts'
import { ask, onNews } from '../../api/desk.ts'
import { useAction } from '../../api/useAction.ts'
import { askedBy, type ConnectionDraft } from './connectionDraft.ts'

/** What a test has shown so far. */
export type ConnectionTest = {
  summary: string
  isConnected: boolean
  steps: readonly ConnectionStep[]
}

/** Runs the connection test and gathers its steps as they come. */
export function useConnectionTest() {
  const [test, setTest] = useState<ConnectionTest | null>(null)
  useEffect(
    () =>
      onNews('connectionStep', (step) =>
        setTest((now) => now && { ...now, steps: [...now.steps, step] }),
      ),
    [],
  )
  const action = useCallback(async (draft: ConnectionDraft) => {
    setTest({ summary: 'Trying …', isConnected: false, steps: [] })
    try {
      const { testEmail, testPassword } = draft
      setTest(
        await ask((desk) => desk.connection.test({ ...askedBy(draft), testEmail, testPassword })),
      )
    } catch (thrown) {
      setTest(null)
      throw thrown
    }
  }, [])
  return { test, ...useAction(action) }
}
