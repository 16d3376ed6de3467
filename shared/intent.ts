import type { Result } from './result.ts'
import type { z } from './schema.ts'

/** One row of the desk table: what a person can do here, and what comes back. */
export type Intent<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  readonly input: Input
  readonly output: Output
}

/** Declares a row of the desk table. */
export const intent = <Input extends z.ZodType, Output>(
  row: Intent<Input, Output>,
): Intent<Input, Output> => row

/** Stands for a type where a row wants one; there is no value behind it. */
export const type = <T>(): T => undefined as T

/** Rows by subject and action. */
export type IntentTable = Readonly<Record<string, Readonly<Record<string, Intent>>>>

/** What the renderer may call: every row as a function that never throws. */
export type IntentCalls<Table extends IntentTable> = {
  readonly [Subject in keyof Table]: {
    readonly [Action in keyof Table[Subject]]: (
      input: z.input<Table[Subject][Action]['input']>,
    ) => Promise<Result<Table[Subject][Action]['output']>>
  }
}

/** What main must answer: one handler a row, with checked input. */
export type IntentHandlers<Table extends IntentTable> = {
  readonly [Subject in keyof Table]: {
    readonly [Action in keyof Table[Subject]]: (
      input: z.output<Table[Subject][Action]['input']>,
    ) =>
      | Result<Table[Subject][Action]['output']>
      | Promise<Result<Table[Subject][Action]['output']>>
  }
}

/** What main tells the renderer without being asked: every row carries the whole new state. */
export type NewsTable = Readonly<Record<string, unknown>>

/** Subscribes to news; the returned function ends the subscription. */
export type NewsCalls<Table extends NewsTable> = <Name extends keyof Table & string>(
  name: Name,
  onNews: (news: Table[Name]) => void,
) => () => void
