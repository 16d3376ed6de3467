import { join } from 'node:path'
import type { RunningDesk } from '../launch.ts'
import type { OwnCrm } from './ownCrm.ts'
import type { Planted } from './spellings.ts'
import { type Find, findIn, walkFiles } from './walk.ts'

/** Everything that was written while a test ran, by the desks, by the CRM and by the tracer. */
export type Places = {
  readonly crm: OwnCrm
  readonly userData: string
  readonly traces: string
  readonly desks: RunningDesk[]
}

/** Every find of a planted secret, in files and in what was printed. */
export async function searchPlaces(places: Places, planted: readonly Planted[]): Promise<Find[]> {
  const { crm, userData, traces, desks } = places
  const requests = JSON.stringify(await crm.control.requests())
  const printed = desks.map(({ output }) => output()).join('\n')
  return [
    ...walkFiles([userData, crm.folder, traces], planted),
    ...findIn(Buffer.from(printed), 'what the desk printed', planted),
    ...findIn(Buffer.from(crm.output()), 'what the CRM printed', planted),
    ...findIn(Buffer.from(requests), 'the CRM’s request log', planted),
    ...findIn(Buffer.from(crm.line.urls().join('\n')), 'addresses asked for', planted),
  ]
}

/** Finds by kind and place, without the names that differ from run to run. */
export const kindsByPlace = (finds: readonly Find[], { userData, crm, traces }: Places) =>
  finds.map(({ what, where }) => {
    const place = [
      [join(userData, 'logs'), 'log'],
      [userData, 'userData'],
      [crm.folder, 'CRM database'],
      [traces, 'trace'],
    ].find(([folder]) => folder !== undefined && where.startsWith(folder))?.[1]
    return `${what} in ${place ?? where}`
  })
