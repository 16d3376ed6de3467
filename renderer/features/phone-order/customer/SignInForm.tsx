import { styled } from '@mui/material/styles'
import { type SubmitEvent, useCallback, useEffect } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { PersonRow } from '../../../../shared/desk/directory.ts'
import { attempt } from '../../../api/attempt.ts'
import { askCall } from '../../../api/calls.ts'
import { signInWishTaken, useSignInWish } from '../../../api/customerForm.ts'
import { useAction } from '../../../api/useAction.ts'
import { NARROW } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors, unmarked } from '../../../components/fieldErrors.ts'
import { Remark } from '../../../components/Remark.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { focusOn } from '../focusOn.ts'
import { openDialog, updateCallUi, useCallUi } from '../state/callUi.ts'
import { FindCustomer } from './find/FindCustomer.tsx'
import { useExpected } from './find/useExpected.ts'
import { useKeptSignIn } from './find/useKeptSignIn.ts'
import { PractiseList } from './PractiseList.tsx'
import { ResetPassword } from './ResetPassword.tsx'
import { usePasswordField } from './usePasswordField.ts'

const Form = styled('form')({
  display: 'grid',
  gap: 12,
  [NARROW]: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: 8,
    '& > div': { flex: '1 1 150px' },
    '& > button': { flex: 'none', width: 'auto' },
    '& > [role="alert"], & > [role="status"]': { flex: '1 0 100%' },
  },
})
const Notice = styled('div')({ '&:empty': { display: 'none' } })

type SignInFormProps = {
  call: CallView
  /** It can only be somebody the CRM knows: the order is theirs. */
  isKnown?: boolean
}

/** Sign-in by e-mail and password. The password lives in its field only, until it is sent. */
export function SignInForm({ call, isKnown = false }: SignInFormProps) {
  const { callId, signIn, expected } = call
  const { email } = useCallUi(callId)
  useExpected(call)
  const password = usePasswordField()
  const {
    run,
    isBusy: isAsking,
    failure,
  } = useAction(
    useCallback(
      (mail: string, word: string) =>
        askCall((desk) => desk.customers.signIn({ callId, email: mail, password: word })),
      [callId],
    ),
  )
  const kept = useKeptSignIn(callId)
  const wish = useSignInWish(callId)
  useEffect(() => {
    if (wish === null) return
    updateCallUi(callId, { email: wish })
    signInWishTaken(callId)
    password.ref.current?.focus()
  }, [wish, callId, password])
  const errors = fieldErrors(failure)
  // Why they are asked after all stands above already.
  const byItself = kept.failure?.message === expected?.asks ? null : kept.failure
  const isBusy = isAsking || signIn.kind === 'signingIn'

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    const word = password.send()
    if (email.trim() === '' || word === '') {
      const missing = email.trim() === '' ? '[name="email"]' : '[name="password"]'
      event.currentTarget.querySelector<HTMLElement>(missing)?.focus()
      return
    }
    // Typing never waits: the first product can be typed while the CRM looks for the customer.
    // At once, or the next key would still land in the password.
    focusOn('product')
    updateCallUi(callId, { asksSignIn: true })
    void run(email, word).then((isIn) => {
      updateCallUi(callId, { asksSignIn: false })
      if (isIn) password.taken()
    })
  }
  const handlePractise = (mail: string, word: string) => {
    updateCallUi(callId, { email: mail })
    password.put(word)
  }

  const handlePick = ({ id, email: mail, hasPassword, isLive }: PersonRow) => {
    updateCallUi(callId, { email: mail })
    attempt(askCall((desk) => desk.directory.choose({ callId, id })))
    if (hasPassword || isLive) kept.signIn(id)
    // At once: the next key is the password's.
    else focusOn(mail === '' ? 'email' : 'password')
  }

  return (
    <>
      {!isKnown && <FindCustomer callId={callId} onPick={handlePick} />}
      <Form onSubmit={handleSubmit} noValidate autoComplete="off" aria-label="Sign in">
        <Notice role="status">
          {signIn.kind === 'signedOut' ? (
            <Remark tone="warn" label="Signed out">
              {signIn.message}
            </Remark>
          ) : (
            expected?.asks
          )}
        </Notice>
        <TextField
          label="E-mail"
          name="email"
          value={email}
          onText={(text) => updateCallUi(callId, { email: text })}
          error={errors.email}
          input={{ inputMode: 'email' }}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          inputRef={password.ref}
          error={errors.password}
          input={{ autoComplete: 'new-password', onInput: password.handleInput }}
        />
        <Button look="accent" type="submit" isWide reason={isBusy ? 'Signing in.' : null}>
          {isBusy ? 'Signing in…' : 'Sign in'}
        </Button>
        {!isKnown && (
          <Button
            isWide
            command="newCustomer"
            onClick={() => openDialog(callId, { kind: 'newCustomer' })}
          >
            New customer
          </Button>
        )}
        <ErrorAlert failure={unmarked(failure) ?? byItself} />
      </Form>
      <ResetPassword callId={callId} email={email} />
      <PractiseList onPick={handlePractise} />
    </>
  )
}
