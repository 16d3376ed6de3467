import { placeOf } from './rooms.mjs'

const DOCUMENTED = /^(shared|electron)\//

function hasDocLine(context, node) {
  const before = context.sourceCode.getCommentsBefore(node)
  return before.at(-1)?.type === 'Block' && before.at(-1).value.startsWith('*')
}

/** The value a type is read off (z.infer<typeof x>, (typeof X)[number]): they share a line. */
function sourceOf(context, declaration) {
  if (declaration.type !== 'TSTypeAliasDeclaration') return undefined
  return /^type \w+ = \S*\btypeof (\w+)/.exec(context.sourceCode.getText(declaration))?.[1]
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
        const shared = [name, sourceOf(context, node.declaration)]
        if (hasDocLine(context, node)) documented.add(name)
        else if (!shared.some((one) => documented.has(one))) {
          context.report({ node, message: `A doc line (/** … */) says what ${name} is for.` })
        }
      },
    }
  },
}
