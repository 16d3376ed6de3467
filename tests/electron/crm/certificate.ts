import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/**
 * A certificate of our own making for tests over TLS, so that no private key lies in the
 * repository. Written in DER by hand: Node makes keys and signatures, but no certificates.
 */
export function makeCertificate(names: readonly string[]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const subject = der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, Buffer.from('test')))))
  const algorithm = der(0x30, oid('2a8648ce3d040302'))
  const names_ = der(0x30, ...names.map((name) => der(0x82, Buffer.from(name))), LOOPBACK)
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    subject,
    der(0x30, time(-1), time(1)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, der(0x30, oid('551d11'), der(0x04, names_)), AUTHORITY)),
  )
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)])
  const whole = der(0x30, body, algorithm, der(0x03, signature)).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  }
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))

const LOOPBACK = der(0x87, Buffer.from([127, 0, 0, 1]))

const AUTHORITY = der(0x30, oid('551d13'), der(0x04, der(0x30, der(0x01, Buffer.from([0xff])))))

function time(days: number): Buffer {
  const iso = new Date(Date.now() + days * 86_400_000).toISOString()
  return der(0x18, Buffer.from(`${iso.replace(/[-:T]/g, '').slice(0, 14)}Z`))
}
