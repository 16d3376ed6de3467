import { useIsCallSheetOpen } from '../../api/callSheet.ts'
import { ActivitiesPage } from './ActivitiesPage.tsx'
import { CallSheetPage } from './callSheet/CallSheetPage.tsx'

/** Days of activities, or the calls of today to be worked through. */
export const ActivitiesScreen = () =>
  useIsCallSheetOpen() ? <CallSheetPage /> : <ActivitiesPage />
