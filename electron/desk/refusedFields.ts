import type { Failure } from '../../shared/result.ts'

/**
 * A refusal by the names of a form, each field with the CRM's words; the failure itself where the
 * CRM named none of them. `names` leads from the CRM's field names to the form's.
 */
export function refusedFields(
  failure: Failure,
  names: Readonly<Record<string, string>>,
  message: string,
): Failure {
  if (failure.kind !== 'refused') return failure
  const fields = Object.entries(failure.fields).flatMap(([field, text]) =>
    Object.hasOwn(names, field) ? [[names[field] ?? '', `The CRM says: ${text}.`] as const] : [],
  )
  if (fields.length === 0) return failure
  return { kind: 'invalid', message, fields: Object.fromEntries(fields) }
}
