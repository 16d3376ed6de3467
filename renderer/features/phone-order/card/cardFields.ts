import type { CardInput } from '../../../../shared/domain/card.ts'

const TEXTS = [
  'holder',
  'number',
  'type',
  'expiryMonth',
  'expiryYear',
  'startMonth',
  'startYear',
  'issue',
  'cv2',
] as const

type Field = HTMLInputElement | HTMLSelectElement

const fieldNamed = (box: HTMLElement, name: string): Field | null =>
  box.querySelector<Field>(`[name="${name}"]`)

/** Reads the card out of its fields. Nobody keeps what is read but `sendCard`, without its code. */
export function readCard(box: HTMLElement): CardInput {
  const paused = box.querySelector<HTMLInputElement>('[name="recordingPaused"]')
  const texts = TEXTS.map((name) => [name, fieldNamed(box, name)?.value.trim() ?? ''] as const)
  return { recordingPaused: paused?.checked ?? false, ...Object.fromEntries(texts) } as CardInput
}

/** Empties every field of the card. */
export function wipeCard(box: HTMLElement): void {
  for (const name of TEXTS) {
    const field = fieldNamed(box, name)
    if (field) field.value = ''
  }
}

/** Writes a card into its fields, as typing it would. */
export function fillCard(box: HTMLElement, card: Partial<CardInput>): void {
  for (const name of TEXTS) {
    const field = fieldNamed(box, name)
    if (field && card[name] !== undefined) field.value = card[name]
  }
}
