import type { Verdict } from './rounds.ts'

/** Prints the rows of a bench, and knows whether all bars were met. */
export function createReport(say: (words: string) => void = console.log) {
  let isAllMet = true
  const tell = (what: string, kind: Verdict['kind'], figures: string) => {
    if (kind !== 'met') isAllMet = false
    say(`${kind.padEnd(12)} ${what.padEnd(48)} ${figures}`)
  }
  return {
    say,
    tell,
    /** A figure of ours against one bar; `unit` in words. */
    tellFigure: (what: string, figure: number, bar: number, unit: string) =>
      tell(what, figure <= bar ? 'met' : 'missed', `${figure.toFixed(0)} ${unit}; bar ${bar}`),
    tellRatio: (what: string, verdict: Verdict, bar: number) => {
      const { ratio, upper, floorVaried, kind } = verdict
      const figures = `${ratio.toFixed(3)}, at most ${upper.toFixed(3)}; bar ${bar}`
      tell(what, kind, `${figures}; floor varied by ${(floorVaried * 100).toFixed(0)} %`)
    },
    isAllMet: () => isAllMet,
  }
}

/** Where rows are printed. */
export type Report = ReturnType<typeof createReport>
