import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Desk } from '../../../shared/desk/index.ts'
import { ask } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { usePage } from '../../components/records/usePage.ts'

export type CaseState = NonNullable<Parameters<Desk['cases']['list']>[0]['state']>

/** Which cases are wanted. */
export type CasesAsked = { readonly text: string; readonly state: CaseState }

/** One page of the cases raised here, the latest first. */
export function useCases() {
  const [asked, setAsked] = useState<CasesAsked>({ text: '', state: 'all' })
  const { page, setPage, toFirst, part } = usePage()
  const whole = { ...asked, ...part }
  const query = useQuery({
    queryKey: keys.caseList(whole),
    queryFn: () => ask((desk) => desk.cases.list(whole)),
    // The page that is there stays until the next one has come.
    placeholderData: keepPreviousData,
  })
  return {
    ...query,
    asked,
    page,
    setPage,
    change: (next: Partial<CasesAsked>) => {
      setAsked((now) => ({ ...now, ...next }))
      toFirst()
    },
  }
}
