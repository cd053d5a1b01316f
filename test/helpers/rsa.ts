import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const FOLDER = '.cache/keys'

/** An RSA key of 2048 bits: made once for each name, since that takes a quarter of a second, and kept from run to run. */
export function rsaKeyPair(name: string): { privateKey: KeyObject; publicKey: KeyObject } {
  const path = `${FOLDER}/${name.replaceAll(' ', '-')}.pem`
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  }
  const privateKey = createPrivateKey(readFileSync(path))
  return { privateKey, publicKey: createPublicKey(privateKey) }
}
