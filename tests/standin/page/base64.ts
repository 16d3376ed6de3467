/** Base64 with what every page has; sent into pages as source. */
export function makePageBase64() {
  const { fromCharCode } = String
  const [toText, fromText] = [btoa, atob]
  return {
    to(bytes: Uint8Array): string {
      let text = ''
      for (let at = 0; at < bytes.length; at += 0x8000) {
        text += fromCharCode(...bytes.subarray(at, at + 0x8000))
      }
      return toText(text)
    },
    from: (text: string) => Uint8Array.from(fromText(text), (letter) => letter.charCodeAt(0)),
  }
}
