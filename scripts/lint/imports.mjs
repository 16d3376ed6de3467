import { isOfTheDesk, placeOf, whyNot } from './rooms.mjs'

const TABLES = ['shared/crm/index.ts', 'shared/desk/index.ts']

/** Imports run one way: rooms, subjects of shared/, features. */
export const oneWay = {
  create(context) {
    const place = placeOf(context.filename, context.cwd)
    const check = (node) => {
      const source = node.source?.value
      const reason = typeof source === 'string' ? whyNot(place, source) : undefined
      if (reason) context.report({ node, message: `Imports run one way: ${reason}.` })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    }
  },
}

/** Nothing is passed on from another file, save by the two tables. */
export const noBarrels = {
  create(context) {
    const place = placeOf(context.filename, context.cwd)
    if (!isOfTheDesk(place) || TABLES.includes(place)) return {}
    const check = (node) => {
      if (!node.source) return
      context.report({ node, message: 'No barrels: import from the file that defines it.' })
    }
    return { ExportAllDeclaration: check, ExportNamedDeclaration: check }
  },
}
