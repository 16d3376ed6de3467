import { EventEmitter } from 'node:events'

// Asked for by inspection, promises, JSON and test runners on any object; their absence is an answer.
const PROBED = new Set([
  'then',
  'toJSON',
  'inspect',
  'constructor',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  '__esModule',
  'length',
  'prototype',
])

/** Gives `target` back such that reading a member it lacks throws `Electron stand-in: <name>.<member> is not implemented`. */
export function guard<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol' || PROBED.has(key) || key.startsWith('_')) {
        return Reflect.get(object, key, receiver)
      }
      throw new Error(`Electron stand-in: ${name}.${key} is not implemented`)
    },
  })
}

/** The base of the stand-in's classes: an emitter whose missing members throw by name. */
export class GuardedEmitter extends EventEmitter {
  constructor(name: string) {
    super()
    // biome-ignore lint/correctness/noConstructorReturn: the guard has to be what `this` is.
    return guard(name, this)
  }
}

/** An object like an Electron event, whose default can be prevented. */
export function preventable<T extends object>(members: T) {
  let isPrevented = false
  return Object.assign(
    Object.defineProperty({}, 'defaultPrevented', { get: () => isPrevented }) as {
      readonly defaultPrevented: boolean
    },
    {
      preventDefault() {
        isPrevented = true
      },
    },
    members,
  )
}
