import { useCallback, useRef, useState } from 'react'
import type { CaseView } from '../../../../shared/desk/cases.ts'
import { type CaseText, isBlankCase } from '../../../../shared/domain/caseChecks.ts'
import type { Failure } from '../../../../shared/result.ts'
import { ask, failureOf } from '../../../api/desk.ts'

/** A draft as it stands on the screen; every change of it goes to the disk. */
export function useDraft({ id, text: begun }: Pick<CaseView, 'id' | 'text'>) {
  const [text, setText] = useState(begun)
  const [notKept, setNotKept] = useState<Failure | null>(null)
  const latest = useRef(begun)
  // What is refused at the door is answered before what came earlier: only the last one counts.
  const asked = useRef(0)

  const keep = useCallback(
    async (isTyping: boolean) => {
      asked.current += 1
      const turn = asked.current
      const tell = (failure: Failure | null) => {
        if (turn === asked.current) setNotKept(failure)
      }
      try {
        await ask((desk) => desk.cases.keep({ id, text: latest.current, isTyping }))
        tell(null)
      } catch (thrown) {
        tell(failureOf(thrown))
      }
    },
    [id],
  )
  const change = useCallback(
    (part: Partial<CaseText>) => {
      latest.current = { ...latest.current, ...part }
      setText(latest.current)
      void keep(true)
    },
    [keep],
  )
  const discard = useCallback(() => ask((desk) => desk.cases.discard({ id })), [id])
  /** Nothing to miss is thrown away; anything else stays as a draft. */
  const leave = useCallback(
    () => (isBlankCase(latest.current) ? discard() : keep(false)),
    [discard, keep],
  )
  return { text, latest, change, keep, leave, discard, notKept }
}
