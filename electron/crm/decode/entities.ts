import { meantBy } from './bytes.ts'

/** HTML's names for the characters 160 to 255, in order. */
const LATIN_1 =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
  sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute
  Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde
  Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave
  aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
  ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`
    .split(/\s+/)
    .map((name, index) => [name, String.fromCharCode(160 + index)] as const)

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1,
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['euro', '€'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['trade', '™'],
])

/** Replaces HTML character references, once: `&amp;lt;` reads `&lt;`. Unknown ones stay. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, decodeOne)
    : text

const decodeOne = (whole: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return NAMED.get(name) ?? whole
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return characterOf(point) ?? whole
}

function characterOf(point: number): string | undefined {
  const isSurrogate = point >= 0xd800 && point <= 0xdfff
  if (point === 0 || point > 0x10ffff || isSurrogate) return undefined
  return meantBy(point) ?? String.fromCodePoint(point)
}
