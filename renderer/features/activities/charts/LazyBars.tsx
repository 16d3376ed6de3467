import { lazy, Suspense } from 'react'
import { Skeleton } from '../../../components/Skeleton.tsx'
import type { BarsProps } from './BarsChart.tsx'

// Other screens, and the other views, do without it.
const BarsChart = lazy(() =>
  import('./BarsChart.tsx').then((module) => ({ default: module.BarsChart })),
)

/** Bars, drawn once what draws them is there. */
export const LazyBars = (props: BarsProps) => (
  <Suspense fallback={<Skeleton height={props.height} />}>
    <BarsChart {...props} />
  </Suspense>
)
