import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CountOutcome } from '../../../../shared/desk/counting.ts'
import type { Desk } from '../../../../shared/desk/index.ts'
import type { Result } from '../../../../shared/result.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { queryClient } from '../../../api/queries.ts'

type LinesAsked = Parameters<Desk['counting']['lines']>[0]

/** The latest sheets, an open one first. */
export const useSheets = () =>
  useQuery({
    queryKey: keys.sheets(),
    queryFn: () => ask((desk) => desk.counting.sheets(undefined)),
  })

/** A page of the lines of a sheet. */
export const useCountLines = (asked: LinesAsked) =>
  useQuery({
    queryKey: keys.countLines(asked),
    queryFn: () => ask((desk) => desk.counting.lines(asked)),
    placeholderData: keepPreviousData,
  })

/** Changes something of a sheet; what is shown of it is read anew. */
export async function changeSheet<T>(action: (desk: Desk) => Promise<Result<T>>): Promise<T> {
  const value = await ask(action)
  await queryClient.invalidateQueries({ queryKey: keys.counting() })
  return value
}

/** Counts what was scanned or typed; told at once, since words that wait for the list may come after those of a later scan. */
export async function enterCount(text: string): Promise<CountOutcome> {
  const outcome = await ask((desk) => desk.counting.enter({ text }))
  void queryClient.invalidateQueries({ queryKey: keys.counting() })
  return outcome
}
