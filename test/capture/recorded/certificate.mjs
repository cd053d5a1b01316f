import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A certificate for one run, and the flag by which Chromium takes it: with `--ignore-certificate-errors` the page would
 * stay insecure, and WebAuthn is refused there. Node makes keys but no certificates: openssl does.
 */
export function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-certificate-'))
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const subject = ['-subj', '/CN=example.com', '-addext', 'subjectAltName=DNS:example.com,DNS:*.example.com']
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    execFileSync('openssl', ['req', '-x509', ...kind, '-days', '2', '-keyout', key, '-out', cert, ...subject], {
      stdio: 'ignore',
    })
    const spki = new X509Certificate(readFileSync(cert)).publicKey.export({ type: 'spki', format: 'der' })
    const digest = createHash('sha256').update(spki).digest('base64')
    return {
      key: readFileSync(key),
      cert: readFileSync(cert),
      flag: `--ignore-certificate-errors-spki-list=${digest}`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
