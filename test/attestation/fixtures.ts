import { rootCertificate } from '../authenticator/index.ts'
import { makeAll } from './make.ts'
import { pem } from './pem-text.ts'

/** The files below `fixtures`, with the root that all of their certificates lead to. */
export function files(): { path: string; text: string }[] {
  const made = makeAll().map(({ rule, name, json }) => ({
    path: `${rule}/${name}.json`,
    text: `${JSON.stringify(json, null, 2)}\n`,
  }))
  return [...made, { path: 'attestation-chain-untrusted/roots.pem', text: pem(rootCertificate()) }]
}
