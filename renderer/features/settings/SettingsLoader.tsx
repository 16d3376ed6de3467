import { type ReactNode, useState } from 'react'
import type { DeskSettings } from '../../../shared/desk/settings.ts'
import type { Failure } from '../../../shared/result.ts'
import { failureOf } from '../../api/desk.ts'
import { changeSettings, useSettings } from '../../api/status.ts'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'

type Change = (part: Partial<DeskSettings>) => void

type SettingsLoaderProps = { children: (settings: DeskSettings, change: Change) => ReactNode }

/** Gives the settings once they are read; a change counts at once and says so when it failed. */
export function SettingsLoader({ children }: SettingsLoaderProps) {
  const settings = useSettings()
  const [failure, setFailure] = useState<Failure | null>(null)
  // One change after another, however fast they come: none of them stands for the one before.
  const change: Change = (part) => {
    setFailure(null)
    changeSettings(part).catch((thrown: unknown) => setFailure(failureOf(thrown)))
  }
  if (settings === null) return <Skeleton height={220} />
  return (
    <>
      {children(settings, change)}
      <ErrorAlert failure={failure} />
    </>
  )
}
