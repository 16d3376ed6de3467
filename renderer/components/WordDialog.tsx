import { styled } from '@mui/material/styles'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { keysOf } from '../app/commands.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { ErrorAlert } from './ErrorAlert.tsx'
import { SignatureField } from './SignatureField.tsx'
import { TextField } from './TextField.tsx'
import { useSignedWord } from './useSignedWord.ts'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

/** A number that a word may have to come with. */
export type NumberAsked = {
  /** As the desk calls it where it is refused. */
  readonly name: string
  readonly label: string
  readonly placeholder: string
  /** What is said where it is missing; without it the number may be left out. */
  readonly missing?: string
}

/** What a person typed; `number` is empty where none was asked for. */
export type Word = { readonly number: string; readonly note: string }

type WordDialogProps = {
  title: string
  about: ReactNode
  /** What follows from the word. */
  consequence: string
  number: NumberAsked | null
  /** An example of what might have been seen. */
  example: string
  /** What the button says. */
  action: string
  onSay: (word: Word) => Promise<unknown>
  onClose: () => void
}

/** A person's word, with what they saw and their name. It stays as typed until it is said or taken back. */
export function WordDialog(props: WordDialogProps) {
  const { title, about, consequence, number: asked, example, action, onSay, onClose } = props
  const body = useRef<HTMLDivElement>(null)
  const [number, setNumber] = useState('')
  const [note, setNote] = useState('')

  const say = useCallback(() => onSay({ number, note }), [number, note, onSay])
  const { run, refuse, failure, errors, reason, signature } = useSignedWord(say, {
    body,
    first: 'input',
  })

  const confirm = async () => {
    if (!refuse(missingIn({ number, note }, asked)) && (await run())) onClose()
  }
  return (
    <Dialog
      title={title}
      width={520}
      way="back"
      onClose={onClose}
      onConfirm={() => void confirm()}
      first="input"
      said={consequence}
      actions={
        <Button
          look="accent"
          keys={keysOf('confirm')}
          reason={reason}
          onClick={() => void confirm()}
          isConfirm
        >
          {action}
        </Button>
      }
    >
      <Body ref={body}>
        <p>{about}</p>
        <ErrorAlert failure={failure} />
        {asked !== null && (
          <TextField
            label={asked.label}
            name={asked.name}
            placeholder={asked.placeholder}
            value={number}
            error={errors[asked.name]}
            onText={setNumber}
            input={{ maxLength: 40 }}
          />
        )}
        <TextField
          label="What you saw, and where"
          name="note"
          placeholder={example}
          value={note}
          error={errors.note}
          onText={setNote}
          input={{ maxLength: 500 }}
        />
        <SignatureField {...signature} error={errors.who} />
      </Body>
    </Dialog>
  )
}

function missingIn(
  typed: Readonly<Record<'number' | 'note', string>>,
  asked: NumberAsked | null,
): Readonly<Record<string, string>> {
  const rows = [
    [asked?.name ?? '', typed.number, asked?.missing],
    ['note', typed.note, 'Write what you saw, and where.'],
  ] as const
  return Object.fromEntries(
    rows.flatMap(([field, value, word]) =>
      word !== undefined && value.trim() === '' ? [[field, word]] : [],
    ),
  )
}
