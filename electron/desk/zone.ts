import type { DeskSettings } from '../../shared/desk/settings.ts'

/** The zone by whose clock this desk works: the one that was set, else the computer's own. */
export const zoneOf = ({ timeZone }: Pick<DeskSettings, 'timeZone'>): string =>
  timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone
