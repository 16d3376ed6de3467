/** A form reader that shares nothing with the encoder: byte by byte, as a server would. */
export function readForm(
  body: string,
  charset: 'utf-8' | 'iso-8859-1',
): readonly (readonly [string, string])[] {
  return body.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return [readPart(name, charset), readPart(value, charset)] as const
  })
}

function readPart(part: string, charset: 'utf-8' | 'iso-8859-1'): string {
  const bytes: number[] = []
  for (let index = 0; index < part.length; index += 1) {
    const letter = part.charAt(index)
    if (letter === '%') {
      bytes.push(Number.parseInt(part.slice(index + 1, index + 3), 16))
      index += 2
    } else {
      bytes.push(letter === '+' ? 0x20 : letter.charCodeAt(0))
    }
  }
  if (charset === 'utf-8') return Buffer.from(bytes).toString('utf8')
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/&#(\d+);/g, (_reference, point: string) => String.fromCodePoint(Number(point)))
}
