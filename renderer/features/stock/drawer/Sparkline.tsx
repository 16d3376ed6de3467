import { colour } from '../../../app/theme/tokens.ts'

const [WIDTH, HEIGHT, EDGE] = [76, 26, 3]

type SparklineProps = { levels: readonly (number | null)[]; label: string }

/** A line of levels, one for each day; it begins where they are known. */
export function Sparkline({ levels, label }: SparklineProps) {
  const known = levels.filter((level) => level !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const across = (WIDTH - 2 * EDGE) / Math.max(1, levels.length - 1)
  const down = (level: number) =>
    high === low ? HEIGHT / 2 : EDGE + ((high - level) / (high - low)) * (HEIGHT - 2 * EDGE)
  const points = levels.flatMap((level, at) =>
    level === null ? [] : [`${(EDGE + at * across).toFixed(1)},${down(level).toFixed(1)}`],
  )
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>{label}</title>
      {points.length === 1 ? (
        <circle cx={WIDTH - EDGE} cy={HEIGHT / 2} r={2} fill={colour.accent} />
      ) : (
        <polyline
          points={points.join(' ')}
          fill="none"
          stroke={colour.accent}
          strokeWidth={1.5}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
    </svg>
  )
}
