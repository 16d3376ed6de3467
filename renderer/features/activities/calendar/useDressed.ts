import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Mark } from '../types/marks.ts'
import type { CalendarItem } from './calendarItems.ts'

const PART = '[class*="item-"]'

/**
 * Gives whatever the calendar has drawn the words it cannot be given: when, by the one clock the
 * desk reads, with the word for the type, and UTC for those who point at it. It draws when it likes
 * (a list of more, a wider window), so what appears is seen to as it appears.
 */
export function useDressed(
  frame: RefObject<HTMLElement | null>,
  items: readonly CalendarItem[],
  marks: readonly Mark[],
  onRoom: (places: number) => void,
): void {
  const tellRoom = useRef(onRoom)
  useLayoutEffect(() => {
    tellRoom.current = onRoom
  })
  useLayoutEffect(() => {
    const root = frame.current
    if (root === null) return undefined
    const names = new Map(marks.map(({ code, name }) => [code, name]))
    const dressed = new WeakMap<HTMLElement, CalendarItem>()
    const dress = () => {
      for (const part of root.querySelectorAll<HTMLElement>(PART)) {
        const item = itemOf(part, items)
        if (item === undefined || dressed.get(part) === item) continue
        dressed.set(part, item)
        dressPart(part, item, names)
      }
      const cell = root.querySelector<HTMLElement>('.MuiEventCalendar-monthViewCell')
      const rows = Number(cell?.style.getPropertyValue('--row-count'))
      // One row is the number of the day.
      if (rows > 1) tellRoom.current(rows - 1)
    }
    // The calendar takes in what it was given right after this, and draws again.
    queueMicrotask(dress)
    const observer = new MutationObserver(() => {
      dress()
      // What was just done is nothing new.
      observer.takeRecords()
    })
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style'],
    })
    return () => observer.disconnect()
  }, [frame, items, marks])
}

const itemOf = (part: HTMLElement, items: readonly CalendarItem[]): CalendarItem | undefined =>
  items[Number(/\bitem-(\d+)\b/.exec(part.className)?.[1])]

function dressPart(
  part: HTMLElement,
  { meant, when, odd, utc }: CalendarItem,
  names: ReadonlyMap<string, string>,
): void {
  const type = meant.kind === 'activity' ? meant.activity.type : ''
  const name = names.get(type) ?? type
  set(part, '--when', when)
  set(part, '--odd', odd)
  set(part, '--what', together(odd, name))
  set(part, '--all', together(when, odd, name))
  part.title = utc
}

const together = (...words: readonly string[]): string =>
  words.filter((one) => one !== '').join(', ')

/** As a string of CSS. */
const set = (part: HTMLElement, name: string, words: string): void =>
  part.style.setProperty(name, words === '' ? '' : `"${cssText(words)}"`)

/** Text of the CRM inside a string of CSS: whatever could end it is written as its number. */
const cssText = (text: string): string =>
  [...text]
    .map((sign) =>
      /[\p{L}\p{N} ,:]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `,
    )
    .join('')
