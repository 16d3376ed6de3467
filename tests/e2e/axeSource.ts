import axe from 'axe-core'

/** A store for one private field, which keeps it on the object itself. */
const FIELD = `class OwnField {
  constructor() { this.name = Symbol() }
  has(of) { return this.name in of }
  get(of) { return of[this.name] }
  set(of, value) { of[this.name] = value; return this }
  add(of) { return this.set(of, true) }
}`

// `_red = new WeakMap()`: how its transpiler writes a class's private field.
const PRIVATE = /(_\w+ = new )Weak(?:Map|Set)\(\)/g

/**
 * axe's own source, but for where the private fields of its colours are kept: beside each object, as it
 * comes, making and collecting them is most of what a look at a long list costs.
 */
export const AXE_SOURCE = `(() => {${FIELD}${axe.source.replaceAll(PRIVATE, '$1OwnField()')}\n})()`
