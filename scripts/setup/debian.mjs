import { existsSync } from 'node:fs'
import { runQuietly } from './command.mjs'
import { Plain } from './say.mjs'

const APT = '/usr/bin/apt-get'

/** Whether this is a Debian on which we may install packages. */
export function canInstall() {
  return existsSync(APT) && process.getuid?.() === 0
}

/** What a person types to install them. */
export function installCommand(packages) {
  if (existsSync(APT)) return `sudo apt-get install ${packages.join(' ')}`
  return `${packages.join(' ')}, from where your system has its software`
}

/** Installs Debian packages as root. Throws Plain with apt's own words. */
export async function installDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const names = packages.join(', ')
  const options = ['-o', 'DPkg::Lock::Timeout=120']
  // A list that is only partly fresh may still do, so the install decides.
  await runQuietly("Reading Debian's list of packages", APT, [...options, 'update'], { env })
  const install = [...options, 'install', '-y', '--no-install-recommends', ...packages]
  const { code, output } = await runQuietly(`Installing ${names} from Debian`, APT, install, {
    env,
  })
  if (code !== 0) throw new Plain(`Debian could not install ${names}:\n${output.trim()}`)
}
