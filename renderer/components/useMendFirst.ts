import { type RefObject, useEffect } from 'react'
import type { Failure } from '../../shared/result.ts'

type Refusal = {
  /** What the form found wrong when it was to be sent, by field. */
  readonly found: Readonly<Record<string, string | undefined>>
  readonly failure: Failure | null
}

/**
 * Brings the cursor to the first field that has to be mended, or else to a place of the form's own:
 * each time it was refused, not while somebody types.
 */
export function useMendFirst(
  body: RefObject<HTMLElement | null>,
  { found, failure }: Refusal,
  otherwise: string,
): void {
  useEffect(() => {
    if (failure === null && Object.keys(found).length === 0) return
    const find = (what: string) => body.current?.querySelector<HTMLElement>(what)
    const place = find('[aria-invalid="true"]') ?? find(otherwise)
    place?.focus()
  }, [body, found, failure, otherwise])
}
