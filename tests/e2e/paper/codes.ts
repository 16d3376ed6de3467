/** What the codes of a font mean, and how many hexadecimal digits one has. */
export type Codes = { readonly digits: number; readonly text: ReadonlyMap<number, string> }

/** Reads the map from codes to letters that stands beside a font. */
export function codesOf(map: string): Codes {
  const text = new Map<number, string>()
  for (const [, list = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code, letters = ''] of list.matchAll(/<(\w+)> <(\w+)>/g)) {
      text.set(hex(code), Buffer.from(letters, 'hex').swap16().toString('utf16le'))
    }
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, letter] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = hex(from); code <= hex(to); code += 1) {
        text.set(code, String.fromCharCode(hex(letter) + code - hex(from)))
      }
    }
  }
  const [, lowest = ''] = /begincodespacerange\n<(\w+)>/.exec(map) ?? []
  return { digits: lowest.length, text }
}

const hex = (digits: string | undefined): number => Number.parseInt(digits ?? '', 16)
