import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ROOT } from '../../../scripts/setup/places.mjs'

const PAGE = join(import.meta.dirname, 'page')

/** A desk with the built main and preload, and a page that is only the floors; gives its folder. */
export async function buildFloorApp(): Promise<string> {
  const folder = join(ROOT, 'out', 'bench')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const part of ['main', 'preload']) {
    cpSync(join(ROOT, 'out', part), join(folder, part), { recursive: true })
  }
  const about = { name: 'floors', version: '0.0.0', type: 'module', main: 'main/main.js' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about))
  await build({
    configFile: false,
    root: PAGE,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    // As electron.vite.config.ts has the desk's own page built.
    build: {
      outDir: join(folder, 'renderer'),
      emptyOutDir: true,
      minify: true,
      target: 'esnext',
      modulePreload: false,
    },
  })
  return folder
}
