/** A protection switched off by other lines in its file; `variants` is where it is to be caught. */
export type Twin = {
  readonly name: string
  readonly lines: readonly { readonly file: string; readonly from: string; readonly to: string }[]
  readonly variants: readonly string[]
}

/** Writes one down. */
export const twin = (
  name: string,
  variants: readonly string[],
  ...lines: readonly (readonly [file: string, from: string, to: string])[]
): Twin => ({ name, variants, lines: lines.map(([file, from, to]) => ({ file, from, to })) })
