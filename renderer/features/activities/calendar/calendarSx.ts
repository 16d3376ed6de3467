import { colour, focusRing, type } from '../../../app/theme/tokens.ts'
import type { Mark } from '../types/marks.ts'

/** Heights as drawn: an hour, a bar over days, a line and the number of a day in a month. */
export const HOUR_PX = 68
export const BAR_PX = 24
export const LINE_PX = 20
export const NUMBER_PX = 25
/** A line of text in a box. */
export const TEXT_PX = 14
/** The names of the days over a month. */
export const NAMES_PX = 30

const AXIS = '54px'
const hairline = `1px solid ${colour.hairline}`
const ring = { ...focusRing, outlineOffset: -2 }
const tint = (part: number) => `color-mix(in srgb, var(--mark) ${part}%, ${colour.surface})`
const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

/** The shape of a type, for those who do not tell it by its colour. */
const shape = {
  content: '""',
  flex: 'none',
  display: 'inline-block',
  width: 8,
  height: 8,
  marginRight: '5px',
  backgroundColor: 'var(--mark)',
  clipPath: 'var(--shape)',
} as const

const button = {
  ...type.caption,
  fontFamily: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  margin: 0,
  color: colour.ink,
  textAlign: 'left',
  background: 'none',
  border: 0,
  cursor: 'pointer',
  '& b': { fontWeight: type.label.fontWeight },
  '&:focus-visible': ring,
  '&.odd': { outline: `1px dashed ${colour.warn}`, outlineOffset: -1 },
  '&.more': { color: colour.accent, '& b::before, &::before': { display: 'none' } },
} as const

const box = {
  '& .box': {
    position: 'absolute',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'clip',
    padding: '2px 6px 2px 7px',
    lineHeight: `${TEXT_PX}px`,
    backgroundColor: tint(16),
    borderLeft: '3px solid var(--mark)',
    borderRadius: '5px',
    '&:hover': { backgroundColor: tint(24) },
    '& b': { flex: 'none', maxHeight: '100%', overflow: 'hidden' },
    '& b::before': shape,
    '& span': { minHeight: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
    '&.more': { backgroundColor: 'transparent', borderLeftColor: 'transparent' },
  },
  '& .short': {
    flexDirection: 'row',
    columnGap: '6px',
    paddingTop: '1px',
    paddingBottom: '1px',
    '& b': { ...cut, flex: '0 1 auto', minWidth: 'min(100%, 84px)' },
    '& span': { ...cut, flex: '0 1 auto', minWidth: 0 },
  },
} as const

const bar = {
  '& .bar, & .line': {
    position: 'absolute',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    columnGap: '5px',
    height: LINE_PX - 1,
    padding: '0 5px',
    borderRadius: '4px',
    '& b': { ...cut, minWidth: 0 },
    '& span': { ...cut, flex: '0 1 auto', minWidth: 0 },
    '& time': { flex: 'none' },
    '&::before': { ...shape, marginRight: 0 },
    '&:hover': { backgroundColor: tint(24) },
  },
  '& .whole .bar': { height: BAR_PX - 2 },
  '& .bar': {
    backgroundColor: tint(16),
    borderLeft: '3px solid var(--mark)',
    '&.more': { backgroundColor: 'transparent', borderLeftColor: 'transparent' },
  },
  '& .line b': { fontWeight: type.caption.fontWeight },
  '& .line.more b': { fontWeight: type.label.fontWeight },
} as const

const hours = {
  '& .head': {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: colour.surface,
    borderBottom: hairline,
  },
  '& .scroll:not(.agenda) [role="row"]': {
    display: 'grid',
    gridTemplateColumns: AXIS,
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
  },
  '& [role="columnheader"]': {
    display: 'grid',
    gap: '2px',
    padding: '8px 10px 6px',
    borderLeft: hairline,
    '& span': { ...type.caption, color: colour.muted },
    '& b': { fontSize: 16, lineHeight: '22px', fontWeight: 650 },
    '&[data-current] b': { color: colour.accent },
  },
  '& [role="gridcell"]': { position: 'relative', minWidth: 0, borderLeft: hairline },
  '& [data-weekend][role="gridcell"]': { backgroundColor: colour.page },
  '& [data-current][role="gridcell"]': {
    backgroundColor: `color-mix(in srgb, ${colour.accentSoft} 40%, ${colour.surface})`,
  },
  '& .whole': { maxHeight: 9 * BAR_PX, overflowY: 'auto', borderTop: hairline },
  '& .axis': {
    ...type.caption,
    position: 'relative',
    color: colour.muted,
    textAlign: 'right',
    paddingRight: '8px',
    '& span': { position: 'absolute', right: 8, marginTop: '-8px' },
  },
  '& .whole .axis': { paddingTop: '4px' },
  '& .hours [role="gridcell"]': {
    backgroundImage: `linear-gradient(${colour.hairline} 1px, transparent 1px)`,
    backgroundSize: `100% ${HOUR_PX}px`,
  },
  '& .now': {
    position: 'absolute',
    zIndex: 2,
    left: 0,
    right: 0,
    height: 0,
    borderTop: `2px solid ${colour.bad}`,
    pointerEvents: 'none',
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
} as const

const month = {
  '& .month': { display: 'flex', flexDirection: 'column' },
  '& .scroll.month [role="row"]': { gridTemplateColumns: 'repeat(7, minmax(0, 1fr))' },
  '& .month [role="columnheader"]': {
    ...type.caption,
    height: NAMES_PX - 1,
    padding: '6px 8px',
    color: colour.muted,
  },
  '& .weeks': { display: 'flex', flexDirection: 'column', flex: 1 },
  '& .weeks [role="row"]': { flex: '1 0 0', borderBottom: hairline },
  '& .weeks [role="gridcell"] > span': {
    ...type.label,
    position: 'absolute',
    top: 5,
    left: 8,
    color: colour.muted,
  },
  '& .weeks [data-current] > span': { color: colour.accent },
  '& .weeks [data-other]': { backgroundColor: colour.page, '& > span': { color: colour.faint } },
  '& .month [role="row"] > :first-of-type': { borderLeft: 0 },
} as const

const agenda = {
  '& .agenda [role="row"]': {
    display: 'grid',
    gridTemplateColumns: '150px minmax(0, 1fr)',
    minHeight: 40,
    borderBottom: hairline,
  },
  '& [role="rowheader"]': { ...type.strong, padding: '10px 14px' },
  '& [data-current] [role="rowheader"]': { color: colour.accent },
  '& .agenda [role="gridcell"]': { padding: '5px 8px' },
  '& .row': {
    ...type.body,
    display: 'flex',
    alignItems: 'baseline',
    gap: '12px',
    width: '100%',
    padding: '4px 8px',
    borderRadius: '5px',
    '&::before': { ...shape, width: 9, height: 9, marginRight: 0 },
    '&:hover': { backgroundColor: colour.sunken },
    '& time': { flex: '0 0 210px' },
    '& b': { fontWeight: type.body.fontWeight, overflowWrap: 'anywhere' },
    '& span': { color: colour.muted },
  },
} as const

/** How the calendar looks: hairlines, our type, a red line for now on today alone. */
export const calendarSx = {
  ...type.body,
  position: 'relative',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  backgroundColor: colour.surface,
  '--mark': colour.muted,
  '& .scroll': { height: '100%', overflow: 'auto', scrollPaddingTop: 90 },
  '& [role]:focus-visible': ring,
  '& button': button,
  ...hours,
  ...box,
  ...bar,
  ...month,
  ...agenda,
} as const

/** Colour and shape of each type, by the class its parts carry. */
export const markRules = (marks: readonly Mark[]) =>
  Object.fromEntries(
    marks.map(({ className, colour: mark, shape: clip }) => [
      `& .${className}`,
      { '--mark': mark, '--shape': clip },
    ]),
  )
