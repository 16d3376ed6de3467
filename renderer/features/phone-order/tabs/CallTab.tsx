import { styled } from '@mui/material/styles'
import { memo, useEffect, useRef } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { switchCall } from '../../../api/calls.ts'
import { colour, radius, type } from '../../../app/theme/tokens.ts'
import { countLines } from '../../../components/countLines.ts'
import { Kbd } from '../../../components/Kbd.tsx'
import { CallTimer } from './CallTimer.tsx'
import { stateOf, totalOf } from './callWords.ts'

const Tab = styled('button')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '1px 14px',
  alignContent: 'center',
  flex: 'none',
  padding: '4px 12px',
  textAlign: 'left',
  cursor: 'pointer',
  color: colour.ink,
  background: 'none',
  border: '1px solid transparent',
  borderTopWidth: 3,
  borderBottom: 0,
  borderRadius: `${radius.small}px ${radius.small}px 0 0`,
  '&[aria-selected="true"]': {
    backgroundColor: colour.surface,
    borderColor: colour.hairline,
    borderTopColor: colour.accent,
  },
  '&:hover:not([aria-selected="true"])': { backgroundColor: colour.sunken },
  '&:focus-visible': { outlineOffset: -3 },
})
/** Each line has its own room: a long word below takes none from the name. */
const Line = styled('span')({
  display: 'flex',
  justifyContent: 'space-between',
  columnGap: 'inherit',
  '& > :last-child': { flex: 'none' },
})
const Name = styled('span')({
  ...type.strong,
  maxWidth: 170,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
})
const Small = styled('span')({
  ...type.caption,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: colour.muted,
  '& b': { fontWeight: 600, color: colour.ink },
})
/** What has no room beside the money falls to a second line, which is not seen: nothing is cut. */
const Narrow = styled('span')({ display: 'flex', flexWrap: 'wrap', height: 16 })
/** As high without a key, so that the names of a row stand on one line. */
const Keys = styled('span')({ display: 'flex', alignItems: 'center', minHeight: 20 })

const tones = {
  neutral: colour.muted,
  accent: colour.accent,
  good: colour.good,
  warn: colour.warn,
  bad: colour.bad,
  info: colour.info,
} as const

type CallTabProps = { call: CallView; number: number; isActive: boolean; isNarrow: boolean }

/** A call at a glance: who, how much, and what it is doing. */
export const CallTab = memo(function CallTab({ call, number, isActive, isNarrow }: CallTabProps) {
  const { callId, name, lines, openedAt } = call
  const state = stateOf(call)
  const tab = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isActive) return
    // With the frame that lays the call out: asked for now, all of it would be laid out twice.
    const frame = requestAnimationFrame(() =>
      tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [isActive])
  return (
    <Tab
      ref={tab}
      type="button"
      role="tab"
      id={`tab-${callId}`}
      aria-selected={isActive}
      aria-controls={`call-${callId}`}
      aria-keyshortcuts={number <= 9 ? `Control+${number}` : undefined}
      tabIndex={isActive ? 0 : -1}
      onClick={() => switchCall(callId)}
    >
      <Line>
        <Name title={name}>{name}</Name>
        <Keys>{number <= 9 && <Kbd keys={isNarrow ? `${number}` : `Ctrl ${number}`} />}</Keys>
      </Line>
      <Line>
        <Small>
          {/* What is cut off where there is little room is not the money. */}
          {isNarrow && lines.length > 0 ? (
            <Narrow>
              <b>{totalOf(call)}</b>
              <span>, {countLines(lines.length)}</span>
            </Narrow>
          ) : (
            <>
              {countLines(lines.length)}, <b>{totalOf(call)}</b>
            </>
          )}
        </Small>
        <Small>
          {state === null ? (
            <CallTimer since={openedAt} isActive={isActive} />
          ) : (
            <span style={{ color: tones[state.tone] }}>{state.word}</span>
          )}
        </Small>
      </Line>
    </Tab>
  )
})
