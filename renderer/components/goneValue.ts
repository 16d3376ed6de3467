/** What is chosen and no option of a list that is there; it stays, and is marked. */
export function goneValue(
  options: readonly { readonly code: string }[],
  value: string | undefined,
): string | null {
  const isThere = !value || options.length === 0 || options.some(({ code }) => code === value)
  return isThere ? null : value
}
