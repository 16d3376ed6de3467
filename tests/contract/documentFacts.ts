import type { Facts } from './facts.ts'
import document from './methods.json' with { type: 'json' }

type Parameter = {
  name: string
  req: string
  type: string
  children?: readonly Parameter[]
  options?: readonly (readonly string[])[]
}

type Method = { params: readonly Parameter[]; returns: readonly Parameter[] }

/** The document's methods by name, as they were read from its text. */
export const documentMethods: Readonly<Record<string, Method>> = document.methods

/** All codes of the document with its own wording. */
export const documentCodes: readonly (readonly [number, string])[] = document.error_codes.map(
  ([code, words]) => [Number(code), String(words)],
)

/** How many parameters the document describes, over all methods. */
export const parameterCount: number = Object.values(documentMethods).reduce(
  (sum, { params }) => sum + params.length,
  0,
)

/** What the document says, statement by statement. */
export const documentFacts: Facts = new Map(
  Object.entries(documentMethods).flatMap(([method, { params, returns }]) => [
    ...params.flatMap((parameter) => parameterFacts(method, parameter)),
    ...returns.map((field) => fact(`${method} returns ${field.name}`, typeOf(field))),
  ]),
)

function parameterFacts(method: string, parameter: Parameter): (readonly [string, string])[] {
  const { name, children = [], options = [] } = parameter
  return [
    fact(`${method} takes ${name}`, `${parameter.type}, ${parameter.req}`),
    ...options.map(([option = '']) => fact(`${method} ${name} may be ${option}`, 'yes')),
    ...children.flatMap((field) => [
      fact(`${method} can be asked for ${field.name}`, 'yes'),
      fact(`${method} returns ${field.name}`, typeOf(field)),
    ]),
  ]
}

function typeOf({ type }: Parameter): string {
  return type === '18 char string' ? 'string' : type
}

function fact(subject: string, says: string): readonly [string, string] {
  return [subject, says]
}
