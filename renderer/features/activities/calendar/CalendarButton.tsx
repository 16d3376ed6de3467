import { type CSSProperties, memo } from 'react'
import type { Mark } from '../types/marks.ts'
import { lookOf } from './boxLook.ts'
import type { CalendarItem } from './calendarItems.ts'
import { TEXT_PX } from './calendarSx.ts'

type CalendarButtonProps = {
  item: CalendarItem
  marks: readonly Mark[]
  /** The day it is read under. */
  under: string
  /** How it is drawn, beside what it is. */
  kind: 'box' | 'box short' | 'bar' | 'line' | 'row'
  /** Its place; the same numbers are the same place. */
  top?: number | undefined
  height?: number | undefined
  left?: string | undefined
  width?: string | undefined
  onOpen: (item: CalendarItem) => void
}

/** One activity, or how many more there are. It is drawn anew only for what it was given anew. */
export const CalendarButton = memo(function CalendarButton(props: CalendarButtonProps) {
  const { item, marks, under, kind, onOpen } = props
  const { className, what, all } = lookOf(item, marks)
  return (
    <button
      type="button"
      // The calendar is one stop of Tab (`useCells.ts`).
      tabIndex={-1}
      className={`${kind} ${className}`}
      style={placeOf(props)}
      title={item.utc === '' ? undefined : item.utc}
      aria-label={[under, item.title, all].filter((words) => words !== '').join(' ')}
      onClick={() => onOpen(item)}
    >
      <Words kind={kind} item={item} what={what} all={all} />
    </button>
  )
})

type WordsProps = Pick<CalendarButtonProps, 'kind' | 'item'> & { what: string; all: string }

function Words({ kind, item: { title, when, odd }, what, all }: WordsProps) {
  if (kind === 'line') {
    return (
      <>
        {when !== '' && <time>{when}</time>}
        <b>{title}</b>
        {odd !== '' && <span>{odd}</span>}
      </>
    )
  }
  if (kind === 'row') {
    return (
      <>
        <time>{when}</time>
        <b>{title}</b>
        <span>{what}</span>
      </>
    )
  }
  return (
    <>
      <b>{title}</b>
      {all !== '' && <span>{all}</span>}
    </>
  )
}

const placeOf = ({
  kind,
  top,
  height,
  left,
  width,
}: CalendarButtonProps): CSSProperties | undefined => {
  if (top === undefined) return undefined
  if (kind !== 'box' || height === undefined) return { top, height, left, width }
  // Whole lines, for half a line cannot be read.
  return { top, height, left, width, paddingBottom: EDGE_PX + ((height - 2 * EDGE_PX) % TEXT_PX) }
}

const EDGE_PX = 2
