import { ask } from './desk.ts'
import { changeSettings } from './status.ts'

/** Main signs with whoever is here; somebody new to the desk is put on its list. */
export async function sign(who: string): Promise<void> {
  const { people, whoIsHere } = await ask((desk) => desk.settings.read(undefined))
  const name = who.trim()
  if (name === whoIsHere) return
  const isKnown = people.some((person) => person.name === name)
  await changeSettings({
    whoIsHere: name,
    ...(isKnown ? {} : { people: [...people, { name, role: '' }] }),
  })
}
