import { AUTH, bad, type Change, good, REG, type Row } from '../rows.ts'

/** Renames a member where it stands. */
const called =
  (name: string, to: string): Change =>
  (credential) => {
    const rename = (object: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(Object.entries(object).map(([key, value]) => [key === name ? to : key, value]))
    return {
      ...rename(credential),
      ...(credential.response && name !== 'response' ? { response: rename(credential.response) } : {}),
    }
  }

const NOTHING = { attestationObject: null, publicKey: null, publicKeyAlgorithm: null, transports: null }

/** Decided by a table of names, and by what the value is. */
const rows: readonly Row[] = [
  bad('renamed-member', '60380-collected-client-data', REG, called('clientDataJSON', 'collectedClientData')),
  bad('renamed-member', '60380-told-by-its-value', AUTH, called('clientDataJSON', 'cdj')),
  bad('renamed-member', '60380-under-a-path', REG, called('clientDataJSON', 'client/data~json')),
  bad('renamed-member', '60378-members-under-a-path', AUTH, called('response', 'the/response')),
  bad('renamed-member', '60386-told-by-its-value', REG, called('attestationObject', 'blob')),
  bad('renamed-member', '60381-told-by-its-value', AUTH, called('signature', 'proof')),
  bad('renamed-member', '60378-assertion-response', AUTH, called('response', 'assertionResponse')),
  bad('renamed-member', '60378-told-by-its-members', REG, called('response', 'res')),
  bad('renamed-member', '60377-misspelt', REG, called('authenticatorAttachment', 'authenticatorAttachement')),
  good('renamed-member', 'class-for-both-ceremonies-writes-null', AUTH, (credential) => ({
    ...credential,
    response: { ...credential.response, ...NOTHING },
  })),
  good('renamed-member', 'class-for-both-ceremonies-writes-empty-texts', AUTH, (credential) => ({
    ...credential,
    response: { ...credential.response, attestationObject: '', transports: [], publicKey: 'undefined' },
  })),
  good('renamed-member', 'registration-of-a-class-for-both-ceremonies', REG, (credential) => ({
    ...credential,
    response: { ...credential.response, signature: null, userHandle: 'null' },
  })),
  good('renamed-member', 'more-members-than-the-standard-has', AUTH, (credential) => ({
    ...credential,
    extra: 'AAAAAAAAAAAAAAAAAAAAAAAA',
  })),
]

export default rows
