/** How a state is coloured; the word beside it says the same. */
export type Tone = 'good' | 'warn' | 'bad' | 'info'

/** An outcome in the words of the screen. */
export type OutcomeWords = {
  headline: string
  /** One line of truth: what is stored, whether money moved, what may follow. */
  truth: string
  /** To be said to the caller, as it stands. */
  say: string
  chip: { word: string; tone: Tone }
  /** What has to be known beside it: a total that differs, a document that is missing. */
  warnings: string[]
}

/** The words that do not depend on what else has to be known. */
export type PlainWords = Omit<OutcomeWords, 'warnings'>

/** Where money may have moved: to be said before anything else is charged. */
export const SAY_WAIT =
  'I cannot see yet whether that payment went through, so please do not pay again until I have checked.'
