import { useState } from 'react'
import { canned } from './canned.ts'

/** A box that asks by the same channel and draws nothing of the answer. */
export function Echo() {
  const [text, setText] = useState('')
  return (
    <input
      type="search"
      aria-label="Search stock"
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        void canned(event.target.value, 50).then(() => {
          document.title = event.target.value
        })
      }}
    />
  )
}
