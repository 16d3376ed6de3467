/** How far a case has come: what the desk knows of it, and from whom. */
export const CASE_STEPS = [
  'draft',
  'sending',
  'stored',
  'noDocument',
  'unknown',
  'arrived',
  'notArrived',
  'sentAgain',
] as const

/** One of them. */
export type CaseStep = (typeof CASE_STEPS)[number]

type Tone = 'good' | 'warn' | 'bad' | 'info'

/** How it stands in a word with its tone. */
export const caseChip: Readonly<Record<CaseStep, { word: string; tone: Tone }>> = {
  draft: { word: 'Draft', tone: 'info' },
  sending: { word: 'On its way', tone: 'warn' },
  stored: { word: 'In the CRM', tone: 'good' },
  noDocument: { word: 'No document', tone: 'warn' },
  unknown: { word: 'Unknown', tone: 'bad' },
  arrived: { word: 'Arrived, as seen', tone: 'good' },
  notArrived: { word: 'Not arrived', tone: 'warn' },
  sentAgain: { word: 'Sent again', tone: 'info' },
}

/** Whether a person may say what became of it: the CRM has not, or another person has. */
export const mayBeSaid = (step: CaseStep): boolean =>
  step === 'unknown' || step === 'arrived' || step === 'notArrived'

/** Whether its words may be sent a second time. Never by the desk itself. */
export const mayGoAgain = (step: CaseStep): boolean => step === 'unknown' || step === 'notArrived'
