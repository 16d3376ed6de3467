import { type ReactNode, useCallback } from 'react'
import type { DeskSettings } from '../../../shared/desk/settings.ts'
import { changeSettings, useSettings } from '../../api/status.ts'
import { useAction } from '../../api/useAction.ts'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'

type Change = (part: Partial<DeskSettings>) => void

type SettingsLoaderProps = { children: (settings: DeskSettings, change: Change) => ReactNode }

/** Gives the settings once they are read; a change counts at once and says so when it failed. */
export function SettingsLoader({ children }: SettingsLoaderProps) {
  const settings = useSettings()
  const changing = useAction(useCallback((part: Partial<DeskSettings>) => changeSettings(part), []))
  if (settings === null) return <Skeleton height={220} />
  return (
    <>
      {children(settings, (part) => void changing.run(part))}
      <ErrorAlert failure={changing.failure} />
    </>
  )
}
