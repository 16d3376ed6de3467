/** What the command line asks for. */
export type Arguments = {
  all: string[]
  /** The app's folder or file. */
  entry: string
  /** Files to require before the app, from `-r`. */
  required: string[]
  inspectPort: number | undefined
  isBreaking: boolean
  switches: Map<string, string>
}

/** Reads a command line as Electron does: switches anywhere, the first bare word is the app. */
export function readArguments(all: string[]): Arguments {
  const required: string[] = []
  const switches = new Map<string, string>()
  let entry: string | undefined
  for (let at = 0; at < all.length; at++) {
    const word = all[at] ?? ''
    if (word === '-r' || word === '--require') {
      at += 1
      required.push(all[at] ?? '')
    } else if (word.startsWith('--')) {
      const [name = '', ...value] = word.slice(2).split('=')
      const next = all[at + 1]
      // The two-word form of Chromium's own switch, which npm scripts like to type.
      const isSplit = name === 'user-data-dir' && value.length === 0 && next !== undefined
      switches.set(name, isSplit ? next : value.join('='))
      if (isSplit) at += 1
    } else {
      entry ??= word
    }
  }
  const port = switches.get('inspect-brk') ?? switches.get('inspect')
  return {
    all,
    entry: entry ?? '.',
    required,
    inspectPort: port === undefined ? undefined : Number(port.split(':').at(-1) || 9229),
    isBreaking: switches.has('inspect-brk'),
    switches,
  }
}
