import { placeOf } from './rooms.mjs'

const THEME = /^renderer\/app\/theme/
// A colour written out: #abc, #aabbcc(dd), rgb(…), hsl(…), oklch(…).
const COLOUR =
  /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?![\w-])|\b(?:rgb|hsl|hwb|oklch|oklab|lab|lch)a?\(/i

/** Every colour comes from the theme, so that light and dark stay one decision. */
export const colours = {
  create(context) {
    const place = placeOf(context.filename, context.cwd)
    if (!place.startsWith('renderer/') || THEME.test(place)) return {}
    const check = (node, text) => {
      const found = COLOUR.exec(text)?.[0]
      if (found) context.report({ node, message: `Colours come from the theme, not ${found}.` })
    }
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    }
  },
}
