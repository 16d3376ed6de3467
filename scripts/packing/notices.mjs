import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name of the file with the notices, in each folder of the build. */
export const NOTICES = 'third-party-notices.txt'

const LICENCE_FILE = /^(licen[cs]e|copying|ofl)([-.]|$)/i

/** The folders of the packages these modules are from, each once, in order. */
export function packagesOf(moduleIds) {
  const folders = moduleIds.flatMap((id) => {
    const path = id.replace(/^\0/, '').replace(/\?.*$/, '')
    return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []
  })
  return [...new Set(folders)].toSorted((a, b) => a.localeCompare(b))
}

/** One package's notice: name, version, licence, and the licence's text as it came with it. */
export function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const text = texts.join('\n\n') || `This package came without a licence text: ${license}.`
  return `${name} ${version} (${license})\n\n${text}`
}

/**
 * A plugin for the build: writes the licence of every package a bundle is made of beside it, and
 * the files in `also`, for what did not come as a package.
 * @param {{ also?: readonly string[] }} [options]
 */
export function notices({ also = [] } = {}) {
  return {
    name: 'third-party-notices',
    apply: /** @type {const} */ ('build'),
    generateBundle() {
      const folders = packagesOf([...this.getModuleIds()]).filter((folder) => existsSync(folder))
      const parts = [
        ...folders.map(noticeOf),
        ...also.map((path) => readFileSync(path, 'utf8').trim()),
      ]
      const source = parts.join(`\n\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName: NOTICES, source: `${source}\n` })
    },
  }
}
