import { colour, focusRing, type } from '../../../app/theme/tokens.ts'
import type { Mark } from '../types/marks.ts'

const part = (name: string) => `& .MuiEventCalendar-${name}`
const hairline = `1px solid ${colour.hairline}`

/** How the calendar looks: hairlines, our type, a red line for now on today alone. */
export const schedulerSx = {
  ...type.body,
  display: 'flex',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  backgroundColor: colour.surface,
  '--mark': colour.muted,
  '& > *': { flex: 1, minWidth: 0, minHeight: 0 },
  [part('dayTimeGridContainer')]: { '--hour-height': '68px', border: 0, borderRadius: 0 },
  [part('monthView')]: { border: 0, borderRadius: 0 },
  [part('agendaView')]: { border: 0, borderRadius: 0 },
  [part('dayTimeGridHeaderContent')]: { alignItems: 'flex-start', gap: 2, padding: '8px 10px' },
  [part('dayTimeGridHeaderButton')]: { alignItems: 'flex-start', padding: 0 },
  [part('dayTimeGridHeaderDayName')]: { ...type.caption, color: colour.muted },
  [part('dayTimeGridHeaderDayNumber')]: {
    fontSize: 16,
    fontWeight: 650,
    width: 'auto',
    height: 22,
    justifyContent: 'flex-start',
    borderRadius: 0,
  },
  '& [data-current] .MuiEventCalendar-dayTimeGridHeaderDayNumber': {
    color: colour.accent,
    backgroundColor: 'transparent',
  },
  [part('dayTimeGridTimeAxisText')]: { ...type.caption, color: colour.muted },
  [part('dayTimeGridAllDayEventsHeaderCell')]: { ...type.caption, fontStyle: 'normal' },
  [part('dayTimeGridColumn')]: {
    '&[data-weekend]': { backgroundColor: colour.page },
    '&[data-current]': {
      backgroundColor: `color-mix(in srgb, ${colour.accentSoft} 40%, transparent)`,
    },
  },
  [`${part('dayTimeGrid')}:focus-visible`]: { ...focusRing, outlineOffset: -2 },
  // Twice, for it has rules of its own.
  '&& [role="columnheader"]:focus-visible, && [role="gridcell"]:focus-visible': {
    ...focusRing,
    outlineOffset: -2,
  },
  [part('dayTimeGridCurrentTimeIndicator')]: { display: 'none' },
  '& [data-current] .MuiEventCalendar-dayTimeGridCurrentTimeIndicator': {
    display: 'block',
    borderTopColor: colour.bad,
    '&::before': {
      content: '""',
      position: 'absolute',
      left: -3,
      top: -5,
      width: 8,
      height: 8,
      borderRadius: '50%',
      backgroundColor: colour.bad,
    },
  },
  [part('dayTimeGridCurrentTimeIndicatorCircle')]: { display: 'none' },
  // What an activity looks like, in whichever view.
  [`${part('timeGridEvent')}, ${part('dayGridEvent')}, ${part('eventItemCard')}`]: {
    '--event-surface-subtle': `color-mix(in srgb, var(--mark) 16%, ${colour.surface})`,
    '--event-surface-subtle-hover': `color-mix(in srgb, var(--mark) 24%, ${colour.surface})`,
    '--event-surface-bold': `color-mix(in srgb, var(--mark) 16%, ${colour.surface})`,
    '--event-surface-bold-hover': `color-mix(in srgb, var(--mark) 24%, ${colour.surface})`,
    '--event-on-surface-bold': colour.ink,
    '--event-surface-accent': 'var(--mark)',
    '--event-main': 'var(--mark)',
    '--event-on-surface-subtle-primary': colour.ink,
    '--event-on-surface-subtle-secondary': colour.ink,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    '&:focus-visible': focusRing,
  },
  [part('timeGridEvent')]: {
    borderRadius: '5px',
    overflow: 'clip',
    // Within, for its neighbours lie close.
    '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  },
  [part('timeGridEventTitle')]: {
    ...type.label,
    flex: 'none',
    maxHeight: '100%',
    wordBreak: 'normal',
    overflowWrap: 'normal',
    lineHeight: '14px',
    '&::before': {
      content: '""',
      display: 'inline-block',
      width: 8,
      height: 8,
      marginRight: '5px',
      backgroundColor: 'var(--mark)',
      clipPath: 'var(--shape)',
    },
  },
  // Its own time is of a clock of its own; ours stands below the title, or beside it.
  '& [class*="item-"] time, & [class*="item-"] .MuiEventCalendar-dayGridEventTime, & [class*="item-"] .MuiEventCalendar-eventItemTime':
    { display: 'none' },
  '& .MuiEventCalendar-timeGridEvent::after': {
    ...type.caption,
    content: 'var(--all, none)',
    lineHeight: '14px',
    minHeight: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& .MuiEventCalendar-timeGridEvent.is-short': {
    flexDirection: 'row',
    columnGap: '6px',
    paddingTop: '1px',
    paddingBottom: '1px',
    '&::after': { flex: '0 1 auto', minWidth: 0, whiteSpace: 'nowrap' },
  },
  '& .is-short .MuiEventCalendar-timeGridEventTitle': {
    flex: '0 1 auto',
    minWidth: 'min(100%, 84px)',
  },
  '& .MuiEventCalendar-dayGridEventTitle::before, & .MuiEventCalendar-dayGridEventTitle::after': {
    ...type.caption,
    fontVariantNumeric: 'tabular-nums',
  },
  '& [data-variant="compact"] .MuiEventCalendar-dayGridEventTitle': {
    '&::before': { content: 'var(--when, none)', marginRight: '5px' },
    '&::after': { content: 'var(--odd, none)', marginLeft: '5px' },
  },
  // Of what lasts for days the name comes first.
  '& [data-variant="filled"] .MuiEventCalendar-dayGridEventTitle::after': {
    content: 'var(--all, none)',
    marginLeft: '7px',
  },
  '& .MuiEventCalendar-eventItemTitle': { display: 'flex', gap: '12px', ...type.body },
  '& .MuiEventCalendar-eventItemTitle::before': {
    content: 'var(--when, none)',
    flex: '0 0 210px',
  },
  '& .MuiEventCalendar-eventItemTitle::after': {
    content: 'var(--what, none)',
    color: colour.muted,
  },
  [`${part('eventColorIndicator')}, ${part('resourceLegendColor')}`]: {
    width: 9,
    height: 9,
    borderRadius: 0,
    backgroundColor: 'var(--mark)',
    clipPath: 'var(--shape)',
  },
  '& .is-odd': { outline: `1px dashed ${colour.warn}`, outlineOffset: -1 },
  '& .is-more': {
    '--event-surface-subtle': 'transparent',
    '--event-surface-bold': 'transparent',
    '--event-on-surface-subtle-primary': colour.accent,
    '--event-on-surface-bold': colour.accent,
    [part('dayGridEventTitle')]: { ...type.label, color: colour.accent },
    [part('eventItemTitle')]: { ...type.label, color: colour.accent },
    [part('timeGridEventTitle')]: {
      color: colour.accent,
      whiteSpace: 'nowrap',
      '&::before': { display: 'none' },
    },
    '&::before': { display: 'none' },
    '& [role="img"]': { display: 'none' },
  },
  '& .MuiEventCalendar-dayTimeGridAllDayEventsGrid .MuiEventCalendar-dayTimeGridAllDayEventsRow > *':
    { backgroundColor: 'transparent' },
  [part('monthViewCell')]: {
    borderColor: colour.hairline,
    '&[data-other-month]': { backgroundColor: colour.page },
    '&[data-weekend]': { backgroundColor: colour.page },
  },
  [part('monthViewMoreEvents')]: { ...type.label, color: colour.accent },
  [part('agendaViewRow')]: { borderBottom: hairline },
} as const

/** Colour and shape of each type, by the class its parts carry; and no more days than are asked. */
export const drawnRules = (marks: readonly Mark[], count: number) => ({
  ...Object.fromEntries(
    marks.map(({ className, colour: mark, shape }) => [
      `& .${className}`,
      { '--mark': mark, '--shape': shape },
    ]),
  ),
  [`& .MuiEventCalendar-agendaViewRow:nth-of-type(n+${count + 1})`]: { display: 'none' },
})
