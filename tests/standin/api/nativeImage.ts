import { existsSync, readFileSync } from 'node:fs'
import type * as Electron from 'electron'
import { guard } from '../guard.ts'

type Surface = Pick<
  Electron.NativeImage,
  'isEmpty' | 'getSize' | 'toPNG' | 'toDataURL' | 'isTemplateImage' | 'setTemplateImage' | 'resize'
>

const PNG_SIZE_AT = 16

/** An image is the bytes it came from; nothing is decoded but a PNG's size. */
class NativeImage implements Surface {
  private readonly bytes: Buffer

  constructor(bytes: Buffer) {
    this.bytes = bytes
    // biome-ignore lint/correctness/noConstructorReturn: the guard has to be what `this` is.
    return guard('NativeImage', this)
  }
  isEmpty = () => this.bytes.length === 0
  getSize() {
    if (this.bytes.length < PNG_SIZE_AT + 8) return { width: 0, height: 0 }
    return {
      width: this.bytes.readUInt32BE(PNG_SIZE_AT),
      height: this.bytes.readUInt32BE(PNG_SIZE_AT + 4),
    }
  }
  toPNG = () => this.bytes
  toDataURL = () => `data:image/png;base64,${this.bytes.toString('base64')}`
  isTemplateImage = () => false
  setTemplateImage = (_option: boolean) => {}
  resize = (_options: Electron.ResizeOptions) => this as unknown as Electron.NativeImage
}

const image = (bytes: Buffer) => new NativeImage(bytes) as unknown as Electron.NativeImage

/** Electron's `nativeImage`. */
export const nativeImage = guard('nativeImage', {
  createEmpty: () => image(Buffer.alloc(0)),
  createFromPath: (path: string) => image(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)),
  createFromBuffer: (buffer: Buffer) => image(buffer),
  createFromDataURL: (url: string) => image(Buffer.from(url.split(',')[1] ?? '', 'base64')),
} satisfies Pick<
  typeof Electron.nativeImage,
  'createEmpty' | 'createFromPath' | 'createFromBuffer' | 'createFromDataURL'
>)
