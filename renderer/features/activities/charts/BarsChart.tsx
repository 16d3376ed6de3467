import { styled } from '@mui/material/styles'
import { BarChart } from '@mui/x-charts/BarChart'
import { useId, useRef } from 'react'
import { colour, focusRing, type } from '../../../app/theme/tokens.ts'
import type { Mark } from '../types/marks.ts'
import { useTimesLeft } from './useTimesLeft.ts'

/** What the screen asks of a chart, whichever draws it. */
export type BarsProps = {
  /** What each bar stands for, in the room there is at its foot. */
  bars: readonly string[]
  marks: readonly Mark[]
  /** How many of a type, by its place among the marks, there are in a bar. */
  countOf: (bar: number, mark: number) => number
  /** Bars lie, their names beside them. */
  isLying?: boolean
  height: number
  onPick: (bar: number, mark: number) => void
}

const TILE = 14
const SIGN = 9

// Of the library's own classes, which it has for this.
const Frame = styled('div')({
  minWidth: 0,
  '& .MuiChartsAxis-root .MuiChartsAxis-tickLabel': { ...type.caption, fill: colour.muted },
  '& .MuiChartsAxis-root :is(.MuiChartsAxis-line, .MuiChartsAxis-tick)': { stroke: colour.edge },
  '& .MuiChartsGrid-line': { stroke: colour.hairline },
  '& .MuiBarChart-element': { stroke: colour.surface, strokeWidth: 1, cursor: 'pointer' },
  // The library draws a ring around a bar, and none where no bar was gone to yet.
  '& [role="none"]:is(:focus-visible, :has(:focus-visible))': {
    outline: `${focusRing.outline} !important`,
    outlineOffset: -2,
  },
})

/**
 * The one file that knows `@mui/x-charts`: figures go in, a press comes out. Bars are filled with the
 * colour and the shape of their type.
 */
export function BarsChart({ bars, marks, countOf, isLying = false, height, onPick }: BarsProps) {
  const pattern = useId()
  const frame = useRef<HTMLDivElement>(null)
  // A chart that remembers its bar takes the keyboard back when that bar's figure changes.
  const life = useTimesLeft(frame)
  // A few bars are no wider than a week's.
  const gap = isLying ? 0.25 : Math.max(0.25, 1 - bars.length / 8)
  const names = { scaleType: 'band', data: bars.map((_, at) => at), categoryGapRatio: gap } as const
  const figures = { tickMinStep: 1, domainLimit: 'nice' } as const
  const named = { ...names, valueFormatter: (at: number) => bars[at] ?? '' }
  return (
    <Frame ref={frame}>
      <BarChart
        key={life}
        height={height}
        layout={isLying ? 'horizontal' : 'vertical'}
        series={marks.map((mark, at) => ({
          id: String(at),
          label: mark.name,
          stack: 'all',
          data: bars.map((_, bar) => countOf(bar, at) || null),
          color: `url(#${pattern}-${at})`,
        }))}
        xAxis={[isLying ? figures : named]}
        yAxis={[isLying ? { ...named, width: 150 } : { ...figures, width: 44 }]}
        grid={isLying ? { vertical: true } : { horizontal: true }}
        margin={MARGIN}
        borderRadius={3}
        hideLegend
        axisHighlight={NO_BAND}
        skipAnimation
        experimentalFeatures={BY_KEY}
        slotProps={TOOLTIP}
        onItemClick={(_, { seriesId, dataIndex }) => onPick(dataIndex, Number(seriesId))}
      >
        <defs>
          {marks.map((mark, at) => (
            <pattern
              key={mark.code}
              id={`${pattern}-${at}`}
              width={TILE}
              height={TILE}
              patternUnits="userSpaceOnUse"
            >
              <rect width={TILE} height={TILE} style={{ fill: mark.colour }} />
              <rect
                x={(TILE - SIGN) / 2}
                y={(TILE - SIGN) / 2}
                width={SIGN}
                height={SIGN}
                style={{ fill: colour.surface, clipPath: mark.shape, opacity: 0.45 }}
              />
            </pattern>
          ))}
        </defs>
      </BarChart>
    </Frame>
  )
}

const MARGIN = { top: 10, right: 14, bottom: 0, left: 0 }
// Enter and the space bar press the bar that has the keyboard.
const BY_KEY = { keyboardActivation: true } as const
const NO_BAND = { x: 'none', y: 'none' } as const
const TOOLTIP = { tooltip: { trigger: 'item' } } as const
