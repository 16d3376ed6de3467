import type { ActivityColumn, ActivityItem } from '../../../shared/desk/activities.ts'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import { readCrmTime, utcToZone } from '../../../shared/domain/dates.ts'
import type { Result } from '../../../shared/result.ts'
import { saveCsv } from '../csv/saveCsv.ts'
import type { ChoosePlace } from '../csv/saveFile.ts'
import type { ActivitiesFile } from './activitiesFile.ts'
import type { Order } from './shown/order.ts'
import type { Asked } from './thread/work.ts'

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
  readonly asked: Asked
  readonly order: Order
  readonly columns: readonly ActivityColumn[]
  /** The name of a type or category, or its code. */
  readonly nameOf: (code: string) => string
}

/** Saves it where staff want it; times are those of the desk's clock. */
export function exportActivities(
  file: Pick<ActivitiesFile, 'ids' | 'items'>,
  choosePlace: ChoosePlace,
  { asked, order, columns, nameOf }: Export,
  signal: AbortSignal,
): Promise<Result<SavedFile>> {
  const { from, to, zone } = asked
  const cellsOf = (item: ActivityItem, column: ActivityColumn): readonly string[] => {
    if (column === 'start') return timeCells(item, item.firstDay, item.start, item.startText, zone)
    if (column === 'end') return timeCells(item, item.lastDay, item.end, item.endText, zone)
    return [column === 'type' || column === 'category' ? nameOf(item[column]) : item[column]]
  }
  async function* parts() {
    const ids = await file.ids(asked, order)
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const items = await file.items(ids.slice(at, at + AT_ONCE), zone)
      yield items.map((item) => columns.flatMap((column) => cellsOf(item, column)))
    }
  }
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
  const isTold = readCrmTime(text) !== undefined
  if (day === null || local === undefined || !isTold) return [text, '']
  return isAllDay ? [britishDay(day), ''] : [britishDay(local.day), local.time]
}

/** `2026-11-24` as a British Excel reads a day: `24/11/2026`. */
const britishDay = (day: string): string => day.split('-').toReversed().join('/')
