import { useMemo } from 'react'
import { useKinds } from '../state/useKinds.ts'
import { marksOf } from './marks.ts'

/** How each type looks, in the order of the menu. */
export function useMarks() {
  const { types } = useKinds()
  // The menu is another array at each read.
  const known = JSON.stringify(types)
  return useMemo(() => {
    const list = marksOf(JSON.parse(known) as typeof types)
    return { list, byCode: new Map(list.map((mark) => [mark.code, mark])) }
  }, [known])
}
