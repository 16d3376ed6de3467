/** Drawings are read as a whole; more than this is none of a product. */
const MOST_BYTES = 256 * 1024

/** Elements that only draw. Scripts, styles, links, other pictures and foreign content are not here. */
const DRAWS =
  /^(svg|g|defs|title|desc|path|rect|circle|ellipse|line|polyline|polygon|use|clippath|mask|lineargradient|radialgradient|stop)$/

/** A drawing may repeat a part of itself so often; parts within parts multiply. */
const MOST_REPEATS = 8

/**
 * Whether bytes are an SVG that does nothing but draw. A page shows it as an image, where no
 * script runs and nothing is loaded; this holds beside that, so that neither rests on the other.
 */
export function isPlainSvg(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_BYTES) return false
  const text = textOf(bytes)
  if (text === null || !/^\s*(<\?xml[^>]*\?>)?\s*<svg[\s>]/i.test(text)) return false
  if (/<!|<\?(?!xml[\s])/i.test(text)) return false
  const names = text.matchAll(/<\/?\s*([^\s/>]*)/g)
  const drawn = [...names].map(([, name = '']) => name.toLowerCase()).filter((n) => n !== '?xml')
  if (!drawn.every((name) => DRAWS.test(name))) return false
  if (drawn.filter((name) => name === 'use').length > MOST_REPEATS) return false
  return !hasReach(text)
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Handlers, and whatever leads out of the drawing: an entity could hide either. */
const hasReach = (text: string): boolean =>
  /\son\w+\s*=|&|javascript:|@import|style\s*=/i.test(text) ||
  [...text.matchAll(/href\s*=\s*(["']?)\s*(.)/gi)].some(([, , first]) => first !== '#') ||
  [...text.matchAll(/url\(\s*["']?\s*(.)/gi)].some(([, first]) => first !== '#')
