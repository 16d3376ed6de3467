import { contextBridge, ipcRenderer } from 'electron'
import { intentChannel, NEWS_CHANNEL } from '../shared/channels.ts'
import { type Desk, deskTable } from '../shared/desk/index.ts'
import { failed } from '../shared/result.ts'

/** Asks main; a call that main could not even answer comes back as data too. */
const ask = (channel: string) => (input: unknown) =>
  ipcRenderer
    .invoke(channel, input)
    .catch(() => failed({ kind: 'bug', message: 'The desk could not answer. Please try again.' }))

const calls = Object.fromEntries(
  Object.entries(deskTable).map(([subject, actions]) => [
    subject,
    Object.fromEntries(
      Object.keys(actions).map((action) => [action, ask(intentChannel(subject, action))]),
    ),
  ]),
)

const on: Desk['on'] = (name, onNews) => {
  const listener = (_event: unknown, told: string, news: unknown) => {
    if (told === name) (onNews as (news: unknown) => void)(news)
  }
  ipcRenderer.on(NEWS_CHANNEL, listener)
  return () => {
    ipcRenderer.off(NEWS_CHANNEL, listener)
  }
}

contextBridge.exposeInMainWorld('desk', { ...calls, on })
