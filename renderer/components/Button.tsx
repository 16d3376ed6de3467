import MuiButton from '@mui/material/Button'
import { styled } from '@mui/material/styles'
import type { ReactNode, Ref } from 'react'
import type { CommandId } from '../app/commands.ts'
import { spokenKeys, useKeys } from '../app/keys/useKeys.ts'
import { type } from '../app/theme/tokens.ts'
import { Kbd } from './Kbd.tsx'

const LOOKS = { plain: 'outlined', accent: 'contained', quiet: 'text' } as const

type ButtonProps = {
  children: ReactNode
  onClick?: () => void
  look?: keyof typeof LOOKS
  size?: 'small' | 'medium'
  icon?: ReactNode
  /** Key cap inside the button, where its keys are always the same. */
  keys?: string
  /** The command it gives: its keys stand on the cap, as they are at this desk. */
  command?: CommandId
  /** Why it does nothing now; the button stays there to be asked. */
  reason?: string | null
  /** A few words of the reason, shown in the button. */
  note?: string
  type?: 'button' | 'submit'
  isWide?: boolean
  isConfirm?: boolean
  ref?: Ref<HTMLButtonElement>
  name?: string
}

const Word = styled('span')({ flex: 'none' })
const Rest = styled('span')({
  ...type.caption,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  marginLeft: 'auto',
  minWidth: 0,
})

/** A button. What shuts it is told, not hidden: it keeps its place and its focus. */
export function Button({ children, look = 'plain', reason = null, ref, ...props }: ButtonProps) {
  const { onClick, size = 'medium', icon, note, isWide, isConfirm, name } = props
  const own = useKeys(props.command)
  const keys = props.keys ?? own
  const isShut = reason !== null
  return (
    <MuiButton
      ref={ref}
      variant={LOOKS[look]}
      size={size}
      type={props.type ?? 'button'}
      fullWidth={isWide ?? false}
      aria-disabled={isShut || undefined}
      aria-keyshortcuts={spokenKeys(keys)}
      aria-label={name}
      title={reason ?? undefined}
      data-confirm={isConfirm || undefined}
      onClick={(event) => {
        if (isShut) event.preventDefault()
        else onClick?.()
      }}
    >
      {icon}
      <Word>{children}</Word>
      {(note || keys) && (
        <Rest aria-hidden>
          {note && <span data-note>{note}</span>}
          {keys && <Kbd keys={keys} />}
        </Rest>
      )}
    </MuiButton>
  )
}
