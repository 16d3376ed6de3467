const HALF_A_SCREEN = 50
// What a component draws is one expression, and reads like a page.
const COMPONENT = 80

function linesOf(node) {
  return node.loc.end.line - node.loc.start.line + 1
}

/** A function fits half a screen; functions inside it are counted on their own. */
export const functionSize = {
  create(context) {
    const most = context.filename.endsWith('.tsx') ? COMPONENT : HALF_A_SCREEN
    const inside = []
    const enter = () => inside.push(0)
    const leave = (node) => {
      const all = linesOf(node)
      const own = all - (inside.pop() ?? 0)
      // A one-line function within shares its line with its owner.
      if (inside.length && all > 1) inside[inside.length - 1] += all - 1
      if (own > most) {
        context.report({ node, message: `A function fits half a screen: ${own} lines of ${most}.` })
      }
    }
    return {
      FunctionDeclaration: enter,
      FunctionExpression: enter,
      ArrowFunctionExpression: enter,
      'FunctionDeclaration:exit': leave,
      'FunctionExpression:exit': leave,
      'ArrowFunctionExpression:exit': leave,
    }
  },
}
