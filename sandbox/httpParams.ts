export type Pairs = readonly (readonly [string, string])[]

/** Reads the parameters of a body by its type; nothing where it cannot be read. */
export async function bodyPairs(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Pairs | undefined> {
  const type = contentType.toLowerCase()
  if (type.startsWith('multipart/form-data')) return multipartPairs(body, contentType)
  const isLatin1 = /charset="?(iso-8859-1|latin-?1|windows-1252)/.test(type)
  return isLatin1
    ? latin1Pairs(Buffer.from(body).toString('latin1'))
    : [...new URLSearchParams(Buffer.from(body).toString('utf8'))]
}

async function multipartPairs(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Pairs | undefined> {
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
    return [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    )
  } catch {
    return undefined
  }
}

const latin1Pairs = (text: string): Pairs =>
  text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...rest] = part.split('=')
      return [latin1(name), latin1(rest.join('='))] as const
    })

const latin1 = (text: string): string =>
  text
    .replace(/\+/g, ' ')
    .replace(/%([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
