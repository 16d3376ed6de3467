import { makeCodec } from './page/codec.ts'

/** Structured clone by way of text, main's side. */
export const codec = makeCodec({
  to: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  from: (text) => Buffer.from(text, 'base64'),
})
