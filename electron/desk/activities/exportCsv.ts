import type { ActivityColumn, ActivityItem, ActivitySort } from '../../../shared/desk/activities.ts'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import { utcToZone } from '../../../shared/domain/dates.ts'
import type { Result } from '../../../shared/result.ts'
import { saveCsv } from '../csv/saveCsv.ts'
import type { ChoosePlace } from '../csv/saveFile.ts'
import type { ActivitiesFile } from './activitiesFile.ts'
import type { Shown } from './shown/select.ts'

const AT_ONCE = 1_000

const HEADS: Readonly<Record<ActivityColumn, readonly string[]>> = {
  start: ['Start day', 'Start time'],
  end: ['End day', 'End time'],
  subject: ['Subject'],
  type: ['Type'],
  category: ['Category'],
  description: ['Description'],
  notes: ['Notes'],
  sku: ['Product'],
  ref: ['Reference'],
}

/** What is saved: everything shown, in these columns. */
export type Export = {
  readonly shown: Shown
  readonly sort: ActivitySort
  readonly columns: readonly ActivityColumn[]
  readonly zone: string
  /** The name of a type, or its code. */
  readonly typeName: (code: string) => string
}

/** Saves it where staff want it; times are those of the desk's clock. */
export function exportActivities(
  rows: ActivitiesFile['rows'],
  choosePlace: ChoosePlace,
  { shown, sort, columns, zone, typeName }: Export,
  signal: AbortSignal,
): Promise<Result<SavedFile>> {
  async function* parts() {
    for (let first = 0; ; first += AT_ONCE) {
      const items = rows.page(shown, { sort, first, count: AT_ONCE })
      if (items.length === 0) return
      yield items.map((item) => columns.flatMap((column) => cellsOf(item, column)))
    }
  }
  const cellsOf = (item: ActivityItem, column: ActivityColumn): readonly string[] => {
    if (column === 'start') return timeCells(item, item.firstDay, item.start, item.startText, zone)
    if (column === 'end') return timeCells(item, item.lastDay, item.end, item.endText, zone)
    return [column === 'type' ? typeName(item.type) : item[column]]
  }
  const { from, to } = shown.asked
  const head = columns.flatMap((column) => HEADS[column])
  return saveCsv(choosePlace, `Activities ${from} to ${to}.csv`, { head, rows: parts() }, signal)
}

/** Day and time as a British Excel reads them; what cannot be read stands as the CRM wrote it. */
function timeCells(
  { isAllDay }: ActivityItem,
  day: string | null,
  moment: string | null,
  text: string,
  zone: string,
): readonly string[] {
  const local = moment === null ? undefined : utcToZone(Date.parse(moment), zone)
  if (day === null || local === undefined) return [text, '']
  return isAllDay ? [britishDay(day), ''] : [britishDay(local.day), local.time]
}

/** `2026-11-24` as a British Excel reads a day: `24/11/2026`. */
const britishDay = (day: string): string => day.split('-').toReversed().join('/')
