import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { runtime } from '../runtime.ts'

type Surface = Pick<
  Electron.CommandLine,
  'appendSwitch' | 'appendArgument' | 'hasSwitch' | 'getSwitchValue' | 'removeSwitch'
>

function append(name: string, value: string): void {
  runtime.switches.set(name, value)
  runtime.appended.add(name)
}

/** Switches given before Chromium starts reach it; later ones are only remembered. */
export const commandLine = guard('app.commandLine', {
  appendSwitch: (name, value) => append(name, value ?? ''),
  appendArgument: (value) => append(value.replace(/^--/, ''), ''),
  hasSwitch: (name) => runtime.switches.has(name),
  getSwitchValue: (name) => runtime.switches.get(name) ?? '',
  removeSwitch: (name) => void runtime.switches.delete(name),
} satisfies Surface)
