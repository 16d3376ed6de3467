/**
 * Puts a text on the clipboard, and answers whether it is there. The desk's page has no permission
 * of any kind, so it copies as Ctrl+C does, with words of its own.
 */
export function copyText(text: string): boolean {
  let isDone = false
  const handleCopy = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    isDone = true
  }
  document.addEventListener('copy', handleCopy, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', handleCopy)
  return isDone
}
