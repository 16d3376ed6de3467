import {
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
  useCallback,
  useId,
  useState,
} from 'react'
import { useDialogCount } from './dialogStack.ts'
import {
  Aside,
  Body,
  Figure,
  Foot,
  Form,
  Head,
  Place,
  Said,
  Scrim,
  Sheet,
  Title,
  Way,
} from './dialogStyles.ts'
import { focusNextField } from './focus.ts'
import { Kbd } from './Kbd.tsx'
import { createScanBurst } from './scanBurst.ts'

const isField = (element: Element) => element.matches('input, select, textarea')

/** A press beside the dialog does not take the keyboard from it: Esc has to be heard at once. */
const SLOTS = {
  backdrop: () => <Scrim aria-hidden onMouseDown={(event) => event.preventDefault()} />,
}

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
  /** Where the keyboard is at first, as a selector; a field that takes it by itself comes before. */
  first?: string
  /** What is said at the lower left. */
  said?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A decision. Esc goes back, Enter to the next field, Ctrl+Enter or the one accent button confirms. */
export function Dialog(props: DialogProps) {
  const { title, width, onClose, onConfirm, children, first = '[data-confirm]', ...rest } = props
  const id = useId()
  const [burst] = useState(createScanBurst)
  useDialogCount()
  // At once, so that no key pressed meanwhile falls beside the dialog.
  const begin = useCallback(
    (form: HTMLFormElement | null) => {
      if (form?.contains(document.activeElement)) return
      form?.querySelector<HTMLElement>(first)?.focus()
    },
    [first],
  )
  // Heard by the sheet: a click beside the fields leaves the keyboard with it, not with the form.
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter') return burst.key(event.key, event.timeStamp)
    if (event.nativeEvent.isComposing) return
    // A key that is held is one press: what opens by the first is not confirmed by the next.
    if (event.repeat) return event.preventDefault()
    const target = event.target as HTMLElement
    const isScan = burst.take(event.timeStamp) !== ''
    if (isScan && !isField(target)) {
      // The end of a scan is no press of the button that has the keyboard: it would place or pay.
      event.preventDefault()
    } else if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      onConfirm()
    } else if (event.currentTarget.contains(target) && isField(target) && !event.shiftKey) {
      event.preventDefault()
      focusNextField(event.currentTarget, target)
    }
  }
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    onConfirm()
  }
  return (
    <Place open onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()} slots={SLOTS}>
      <Sheet
        role="dialog"
        aria-modal
        aria-labelledby={id}
        tabIndex={-1}
        style={{ width }}
        onKeyDown={handleKeyDown}
      >
        <Form ref={begin} noValidate autoComplete="off" onSubmit={handleSubmit}>
          <Head>
            <Title id={id}>{title}</Title>
            {rest.aside && (
              <Aside title={typeof rest.aside === 'string' ? rest.aside : undefined}>
                {rest.aside}
              </Aside>
            )}
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
