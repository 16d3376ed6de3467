import { overPromise } from '../../../../shared/domain/overPromise.ts'
import type { ChosenLine } from './entry.ts'

/** What is asked once before a line that takes more than can be promised, or empty. */
export function questionOf({ line, hit }: ChosenLine): string {
  const { quantity, unit, location } = line
  const wanted = { quantity: quantity ?? '1', unit: unit ?? 'unit', location: location ?? '' }
  const question = overPromise({ ...wanted, ...hit })
  return question === '' ? '' : `${question} Press Enter again to add it all the same.`
}
