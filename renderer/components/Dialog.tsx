import Modal from '@mui/material/Modal'
import { styled } from '@mui/material/styles'
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useId, useRef } from 'react'
import { colour, floating, radius, size, type } from '../app/theme/tokens.ts'
import { useDialogCount } from './dialogStack.ts'
import { focusNextField } from './focus.ts'
import { Kbd } from './Kbd.tsx'

const Place = styled(Modal)({
  display: 'flex',
  alignItems: 'flex-start',
  justifyContent: 'center',
  padding: 16,
})

/** Dims the work, not the frame: stripe, rail and status line stay legible. */
const Scrim = styled('div')({
  position: 'fixed',
  inset: 0,
  left: size.rail,
  bottom: size.statusLine,
  zIndex: -1,
  backgroundColor: colour.scrim,
})

const Sheet = styled('div')({
  display: 'grid',
  // The body scrolls; what confirms stays in sight.
  gridTemplateRows: 'minmax(0, 1fr)',
  maxWidth: '100%',
  maxHeight: 'calc(100vh - 96px)',
  marginTop: 50,
  marginLeft: size.rail,
  overflow: 'hidden',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderRadius: radius.dialog,
  boxShadow: floating,
  outline: 'none',
})
const Form = styled('form')({ display: 'flex', flexDirection: 'column', minHeight: 0 })
const Head = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '15px 22px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Title = styled('h1')(type.title)
const Aside = styled('span')({ ...type.body, color: colour.muted })
const Figure = styled('span')({ ...type.title, fontSize: 21, marginLeft: 'auto' })
const Way = styled('span')({
  ...type.label,
  whiteSpace: 'nowrap',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  padding: '1px 6px',
  color: colour.muted,
  backgroundColor: colour.sunken,
  borderRadius: 5,
})
const Body = styled('div')({
  flex: '0 1 auto',
  minHeight: 0,
  overflow: 'auto',
  // What is on its way can be read, not changed.
  '& [inert]': { opacity: 0.6 },
})
const Foot = styled('footer')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '14px 22px',
  borderTop: `1px solid ${colour.hairline}`,
})
const Said = styled('div')({ ...type.body, flex: 1, minWidth: 0, color: colour.muted })

const isField = (element: Element) => element.matches('input, select, textarea')

type DialogProps = {
  title: string
  aside?: ReactNode
  /** The money this is about, at the right of the head. */
  figure?: ReactNode
  /** Where Esc leads, e.g. "back to the basket". */
  way?: string
  width: number
  onClose: () => void
  onConfirm: () => void
  /** What is said at the lower left. */
  said?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A decision. Esc goes back, Enter to the next field, Ctrl+Enter or the one accent button confirms. */
export function Dialog({ title, width, onClose, onConfirm, children, ...rest }: DialogProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useDialogCount()
  // Heard by the sheet: a click beside the fields leaves the keyboard with it, not with the form.
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      onConfirm()
    } else if (form.current?.contains(target) && isField(target) && !event.shiftKey) {
      event.preventDefault()
      focusNextField(form.current, target)
    }
  }
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    onConfirm()
  }
  return (
    <Place
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      slots={{ backdrop: () => <Scrim aria-hidden /> }}
    >
      <Sheet
        role="dialog"
        aria-modal
        aria-labelledby={id}
        tabIndex={-1}
        style={{ width }}
        onKeyDown={handleKeyDown}
      >
        <Form noValidate autoComplete="off" ref={form} onSubmit={handleSubmit}>
          <Head>
            <Title id={id}>{title}</Title>
            {rest.aside && <Aside>{rest.aside}</Aside>}
            <Figure>{rest.figure}</Figure>
            {rest.way && (
              <Way>
                <Kbd keys="Esc" />
                {rest.way}
              </Way>
            )}
          </Head>
          <Body>{children}</Body>
          {rest.actions && (
            <Foot>
              <Said>{rest.said}</Said>
              {rest.actions}
            </Foot>
          )}
        </Form>
      </Sheet>
    </Place>
  )
}
