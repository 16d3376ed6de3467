import { placeOf } from './rooms.mjs'

const DOCUMENTED = /^(shared|electron)\//

function hasDocLine(context, node) {
  const before = context.sourceCode.getCommentsBefore(node)
  return before.at(-1)?.type === 'Block' && before.at(-1).value.startsWith('*')
}

/** What shared/ and electron/ export says in a line what it is for. */
export const docLines = {
  create(context) {
    if (!DOCUMENTED.test(placeOf(context.filename, context.cwd))) return {}
    const documented = new Set()
    const nameOf = (declaration) => (declaration.id ?? declaration.declarations?.[0]?.id)?.name
    return {
      ExportNamedDeclaration(node) {
        if (!node.declaration) return
        const name = nameOf(node.declaration)
        // Overloads, and a type named like its value, share the first one's line.
        if (hasDocLine(context, node)) documented.add(name)
        else if (!documented.has(name)) {
          context.report({ node, message: `A doc line (/** … */) says what ${name} is for.` })
        }
      },
    }
  },
}
