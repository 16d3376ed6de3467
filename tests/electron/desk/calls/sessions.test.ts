import { expect, test } from 'vitest'
import { callHandlers } from '../../../../electron/desk/calls/handlers.ts'
import { openCall } from '../../../../electron/desk/calls/openCall.ts'
import { failed, ok } from '../../../../shared/result.ts'
import { smallDesk } from '../smallDesk.ts'
import { value } from '../startDesk.ts'

test.each([
  ['started', ok({})],
  ['may have started', failed({ kind: 'cancelled', message: '' })],
])('a session that %s only when its call has ended is ended', async (_how, answer) => {
  const { parts, answer: answerWith, asked, settled } = smallDesk()
  answerWith('startSession', answer)
  answerWith('endSession', ok({}))
  const { callId } = openCall(parts)
  await value(callHandlers({ ...parts, onEnd: () => undefined }).end({ callId }))
  await settled()
  expect(asked('startSession')).toHaveLength(1)
  expect(asked('endSession')).toEqual(asked('startSession'))
})
