// Copies the pictures the catalogue names out of the icon package, so that the app need not carry
// its nine megabytes: node sandbox/company/gatherPictures.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { catalogue } from './catalogue.ts'

type IconPackage = { width: number; height: number; icons: Record<string, { body: string }> }

const source = new URL(import.meta.resolve('@iconify-json/fluent-emoji-flat/icons.json'))
const { width, height, icons }: IconPackage = JSON.parse(readFileSync(source, 'utf8'))

const named = catalogue.flatMap((family) => [
  family.picture,
  ...family.skus.map(([, , , , own]) => own?.picture ?? family.picture),
])

const bodies = [...new Set(named)].sort().map((name) => {
  const icon = icons[name]
  if (icon === undefined) throw new Error(`The icon package has no ${name}`)
  return [name, icon.body] as const
})

const gathered = {
  licence:
    'Fluent Emoji, copyright (c) Microsoft Corporation, MIT License, https://github.com/microsoft/fluentui-emoji',
  width,
  height,
  bodies: Object.fromEntries(bodies),
}

writeFileSync(new URL('pictures.json', import.meta.url), `${JSON.stringify(gathered, null, 2)}\n`)
