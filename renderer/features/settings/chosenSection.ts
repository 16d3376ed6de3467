import { useEffect } from 'react'
import { createStore, useStore } from '../../api/store.ts'
import { goTo } from '../../app/screens.ts'
import { focusSoon, inSight } from '../../components/focus.ts'
import type { SectionId } from './sections.ts'

const FIRST: SectionId = 'connection'
const chosen = createStore<SectionId>(FIRST)

export const chooseSection = (id: SectionId): void => chosen.update(() => id)

/** The section that is shown; whoever leaves Settings begins with the first one again. */
export function useChosenSection(): SectionId {
  useEffect(() => () => chooseSection(FIRST), [])
  return useStore(chosen)
}

/** Leads to where the people of this desk are added, with the keyboard there. */
export function showPeople(): void {
  chooseSection('data')
  goTo('settings')
  focusSoon(() => inSight('[name="deskPerson"]'))
}
