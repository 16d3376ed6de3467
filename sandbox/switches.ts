import { SwitchError } from './switchError.ts'
import { type Switches, type SwitchName, switchTable } from './switchTable.ts'

type AnySwitch =
  | { kind: 'choice'; values: readonly string[]; preset: string }
  | { kind: 'number'; preset: number }
  | { kind: 'list'; preset: readonly string[]; words: readonly string[] }

/** Every switch at its preset. */
export function presetSwitches(): Switches {
  const presets = Object.entries(switchTable).map(([name, { preset }]) => [name, preset])
  return Object.fromEntries(presets) as Switches
}

export const isSwitchName = (name: string): name is SwitchName => Object.hasOwn(switchTable, name)

/** Sets switches from untrusted text or JSON; all or none are set. */
export function setSwitches(switches: Switches, changes: Readonly<Record<string, unknown>>): void {
  const read = Object.entries(changes).map(([name, value]) => {
    if (!isSwitchName(name)) throw new SwitchError(`there is no switch ${name}`)
    return [name, readValue(name, switchTable[name], value)] as const
  })
  Object.assign(switches, Object.fromEntries(read))
}

/** Reads `name=value` as the command line has it. */
export function parseSwitch(text: string): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new SwitchError(`a switch is written name=value, not ${text}`)
  return { [text.slice(0, at)]: text.slice(at + 1) }
}

function readValue(name: string, row: AnySwitch, value: unknown): string | number | string[] {
  switch (row.kind) {
    case 'choice':
      if (typeof value === 'string' && row.values.includes(value)) return value
      throw new SwitchError(`${name} is one of ${row.values.join(', ')}`)
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number
      throw new SwitchError(`${name} is a whole number from 0 up`)
    }
    case 'list':
      return readList(name, row.words, value)
  }
}

function readList(name: string, words: readonly string[], value: unknown): string[] {
  const items = typeof value === 'string' ? value.split(',') : value
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
    throw new SwitchError(`${name} is a list of words`)
  }
  const given = items.map((item) => item.trim()).filter((item) => item !== '')
  if (words.length > 0 && !given.every((item) => words.includes(item))) {
    throw new SwitchError(`${name} is a list of ${words.join(', ')}`)
  }
  return given
}
