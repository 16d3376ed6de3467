import { placeOf } from './rooms.mjs'

// What runs in virtual time: the CRM client and the desk's work.
const VIRTUAL = /^electron\/(crm|desk)\//
const TIMERS = ['setTimeout', 'setInterval']
const MEMBERS = { Date: ['now'], performance: ['now'], AbortSignal: ['timeout'], Math: ['random'] }
const IMPORTS = {
  'node:timers': TIMERS,
  'node:timers/promises': [...TIMERS, 'scheduler'],
  'node:perf_hooks': ['performance'],
  'node:crypto': ['randomBytes', 'randomInt', 'randomUUID', 'webcrypto'],
}

/** Time and chance come from outside, so that tests and the simulation decide both. */
export const clock = {
  create(context) {
    if (!VIRTUAL.test(placeOf(context.filename, context.cwd))) return {}
    const refuse = (node, what) =>
      context.report({
        node,
        message: `Time and chance are passed in (electron/clock.ts): ${what}.`,
      })
    return {
      CallExpression({ callee }) {
        if (TIMERS.includes(callee.name)) refuse(callee, callee.name)
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) refuse(node, 'new Date()')
      },
      // Also where it is only handed on: today: Date.now
      MemberExpression(node) {
        const { name } = node.object
        const member = node.property.name
        if (Object.hasOwn(MEMBERS, name ?? '') && MEMBERS[name].includes(member)) {
          refuse(node, `${name}.${member}`)
        }
      },
      ImportSpecifier(node) {
        const source = node.parent.source.value
        const name = node.imported.name
        if (Object.hasOwn(IMPORTS, source) && IMPORTS[source].includes(name)) refuse(node, name)
      },
    }
  },
}
