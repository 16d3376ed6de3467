import type { IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'

/** A whole answer; `date` is the server's own header, for the clock skew; `tls` its version or ''. */
export type HttpAnswered = {
  readonly kind: 'answered'
  readonly status: number
  readonly contentType: string
  readonly date: string
  readonly tls: string
  readonly bytes: Uint8Array
}

/** A whole answer, or why there is none. */
export type HttpAnswer =
  | HttpAnswered
  | { readonly kind: 'broken'; readonly trouble: 'cut' | 'tooLarge'; readonly detail: string }

/** Reads a body up to `maxBytes`; one that ends before its announced length is no answer. */
export async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<HttpAnswer> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      const bytes: Uint8Array = chunk
      size += bytes.byteLength
      if (size > maxBytes) return { kind: 'broken', trouble: 'tooLarge', detail: String(maxBytes) }
      chunks.push(bytes)
    }
  } catch {
    return { kind: 'broken', trouble: 'cut', detail: 'ended early' }
  }
  return {
    kind: 'answered',
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    date: response.headers.date ?? '',
    tls: response.socket instanceof TLSSocket ? (response.socket.getProtocol() ?? '') : '',
    bytes: Buffer.concat(chunks, size),
  }
}
