import type { Protocol, Session } from './cdp.ts'

/** Runs code in a page and resolves with its (cloned) value; rejects with what it threw. */
export async function evaluate(
  session: Session,
  code: string,
  contextId?: number,
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
    ...(contextId === undefined ? {} : { contextId }),
  })
  if (exceptionDetails) throw new Error(messageOf(exceptionDetails))
  return result.value as unknown
}

function messageOf({ exception, text }: Protocol.Runtime.ExceptionDetails): string {
  return exception?.description?.split('\n')[0] ?? text
}
