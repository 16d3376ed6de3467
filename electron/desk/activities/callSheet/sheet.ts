import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import type { CallMark, CallSheetView, SheetCall } from '../../../../shared/desk/callSheet.ts'
import { addDays, dayIn, daysFrom, workdayBefore } from '../../../../shared/domain/localDays.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Menus } from '../../menus/menus.ts'
import { zoneOf } from '../../zone.ts'
import type { ActivitiesFile } from '../activitiesFile.ts'
import { callsOf, callTypes } from './callsOf.ts'
import type { KeptMark, MarkBook } from './markBook.ts'

/** What a sheet is read from. */
export type SheetParts = {
  readonly deps: Pick<DeskDeps, 'clock' | 'settings'>
  readonly activitiesFile: Pick<ActivitiesFile, 'rows'>
  readonly menus: Pick<Menus, 'read' | 'ensure'>
  readonly callMarks: Pick<MarkBook, 'on'>
  readonly life: AbortController
}

/** Reads the sheet as it is now: what the CRM has, with the marks of this desk. */
export async function readSheet(parts: SheetParts): Promise<CallSheetView> {
  const { deps, activitiesFile: file, menus, callMarks } = parts
  await menus.ensure('activity_type', parts.life.signal)
  const zone = zoneOf(deps.settings())
  const day = dayIn(deps.clock.now(), zone)
  const before = workdayBefore(day)
  const earlier = daysFrom(before, addDays(day, -1))
  const types = callTypes(menus)
  const [now, ...then] = await Promise.all(
    [day, ...earlier].map((one) => callsOf(file, { day: one, zone }, types)),
  )
  const isLeft = ({ activity, day: own, mark }: SheetCall) =>
    activity.lastDay === own && (mark === null || dayIn(Date.parse(mark.at), zone) === day)
  return {
    day,
    before,
    calls: marked(now?.calls ?? [], day, callMarks.on(day)),
    left: earlier.flatMap((one, at) =>
      marked(then[at]?.calls ?? [], one, callMarks.on(one)).filter(isLeft),
    ),
    types: types.map(({ name }) => name),
    undated: now?.undated ?? 0,
    leftOut: [now, ...then].reduce((sum, one) => sum + (one?.leftOut ?? 0), 0),
  }
}

const marked = (
  calls: readonly ActivityItem[],
  day: string,
  marks: ReadonlyMap<string, KeptMark>,
): SheetCall[] =>
  calls.map((activity) => ({ activity, day, mark: shownMark(marks.get(activity.key)) }))

function shownMark(mark: KeptMark | undefined): CallMark | null {
  if (mark === undefined) return null
  const { kind, at, dueAt, person } = mark
  return { kind, at, dueAt, person }
}
