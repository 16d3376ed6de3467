import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import type { PersonRow } from '../../../../../shared/desk/directory.ts'
import { attempt } from '../../../../api/attempt.ts'
import { ask } from '../../../../api/desk.ts'
import { keys } from '../../../../api/keys.ts'
import { callUi, updateCallUi, useCallUi } from '../../state/callUi.ts'

type Box = { readonly isOpen: boolean; readonly highlighted: number }

const CLOSED: Box = { isOpen: false, highlighted: 0 }
const OPEN: Box = { isOpen: true, highlighted: 0 }

/** What is typed in *Find customer*, whom it finds, and its keys. Enter takes the answer to exactly this text. */
export function useFindCustomer(callId: string, onPick: (person: PersonRow) => void) {
  const { find: typed } = useCallUi(callId)
  const [box, setBox] = useState(CLOSED)
  const text = typed.trim()
  const { data } = useQuery({
    queryKey: keys.found(text),
    queryFn: () => ask((desk) => desk.directory.find({ text })),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    // People are kept in main; here they are only looked at.
    gcTime: 0,
  })
  const answer = text === '' ? null : (data ?? null)
  const isCurrent = answer?.text === text
  const hits = answer?.hits ?? []

  const type = (next: string) => {
    updateCallUi(callId, { find: next })
    setBox(OPEN)
  }
  const pick = (person: PersonRow | undefined) => {
    if (person === undefined) return
    updateCallUi(callId, { find: '' })
    setBox(CLOSED)
    onPick(person)
  }
  const take = async () => {
    setBox({ ...box, isOpen: true })
    if (isCurrent) return pick(hits[box.highlighted])
    const own = await ask((desk) => desk.directory.find({ text }))
    if (callUi(callId).find.trim() === text) pick(own.hits[0])
  }
  const move = (by: number) => {
    if (hits.length === 0) return
    setBox({ ...OPEN, highlighted: (box.highlighted + by + hits.length) % hits.length })
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (text === '') return
    else if (event.key === 'Enter') attempt(take())
    else if (event.key === 'Escape' && box.isOpen) setBox(CLOSED)
    else if (event.key === 'Escape') type('')
    else return
    event.preventDefault()
  }
  return {
    typed,
    type,
    pick,
    answer,
    isOpen: box.isOpen && answer !== null,
    highlighted: box.highlighted,
    handleKeyDown,
    open: () => setBox(OPEN),
    close: () => setBox(CLOSED),
  }
}
