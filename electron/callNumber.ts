/** A number as other programs write it in a link or on a command line; nothing else gets through. */
const NUMBER = /^[+\d\s().\-/]{3,40}$/
const LINK = /^tel:(?:\/\/)?/i
const SWITCH = '--call'

/** The number in a `tel:` link, or one as it is; `null` where it is none. */
export function numberOf(text: unknown): string | null {
  if (typeof text !== 'string') return null
  // What follows a semicolon says how to dial: an extension, a context.
  const [bare = ''] = text.replace(LINK, '').split(/[;?]/, 1)
  const number = decoded(bare).normalize('NFKC').trim()
  return NUMBER.test(number) && /\d{3}/.test(number.replace(/\D/g, '')) ? number : null
}

/** The number that a command line asks to call: `--call 01632960123`, or a `tel:` link. */
export function numberIn(argv: readonly string[]): string | null {
  const at = argv.findIndex((one) => one === SWITCH || one.startsWith(`${SWITCH}=`))
  if (at >= 0) {
    const [, value] = (argv[at] ?? '').split('=', 2)
    return numberOf(value ?? argv[at + 1])
  }
  return numberOf(argv.find((one) => LINK.test(one)))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
