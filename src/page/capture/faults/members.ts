import { BOTH, type Credential, type Fault } from './fault.ts'

const without = (member: string): Fault['plant'] => {
  return ({ [member]: left, ...others }: Credential) => (left === undefined ? undefined : (others as Credential))
}

const withoutInResponse = (member: string): Fault['plant'] => {
  return (credential) => {
    delete credential.response[member]
    return credential
  }
}

/** Which members there are, what they are called and where they stand. */
export const MEMBERS: readonly Fault[] = [
  {
    id: 'attachment-any',
    title: 'authenticatorAttachment is "any", the word of the configuration',
    ceremonies: BOTH,
    rule: 'authenticator-attachment-is-any',
    plant: (credential) => ({ ...credential, authenticatorAttachment: 'any' }),
  },
  {
    id: 'attachment-missing',
    title: 'authenticatorAttachment is left out',
    ceremonies: BOTH,
    rule: 'authenticator-attachment-absent',
    plant: without('authenticatorAttachment'),
  },
  {
    id: 'id-missing',
    title: 'id is left out',
    ceremonies: BOTH,
    rule: 'id-absent',
    plant: without('id'),
  },
  {
    id: 'client-data-missing',
    title: 'clientDataJSON is left out',
    ceremonies: BOTH,
    rule: 'client-data-absent',
    plant: withoutInResponse('clientDataJSON'),
  },
  {
    id: 'attestation-object-missing',
    title: 'attestationObject is left out',
    ceremonies: ['registration'],
    rule: 'attestation-object-absent',
    plant: withoutInResponse('attestationObject'),
  },
  {
    id: 'signature-missing',
    title: 'signature is left out',
    ceremonies: ['authentication'],
    rule: 'signature-absent',
    plant: withoutInResponse('signature'),
  },
  {
    id: 'renamed',
    title: 'clientDataJSON is spelled clientDataJson, as a naming rule of a serializer makes it',
    ceremonies: BOTH,
    rule: 'renamed-member',
    plant(credential) {
      const { clientDataJSON, ...others } = credential.response
      return { ...credential, response: { clientDataJson: clientDataJSON, ...others } }
    },
  },
  {
    id: 'flat',
    title: 'attestationObject stands beside response, not in it',
    ceremonies: ['registration'],
    rule: 'moved-member',
    plant(credential) {
      const { attestationObject, ...response } = credential.response
      return { ...credential, response, attestationObject }
    },
  },
  {
    id: 'nested',
    title: 'response within response',
    ceremonies: BOTH,
    rule: 'response-is-nested',
    plant: (credential) => ({ ...credential, response: { response: credential.response } }),
  },
  {
    id: 'response-as-text',
    title: 'response as JSON text: JSON.stringify() once too often',
    ceremonies: BOTH,
    rule: 'response-is-json-text',
    plant: (credential) => ({ ...credential, response: JSON.stringify(credential.response) }) as unknown as Credential,
  },
  {
    id: 'type',
    title: 'type is "publicKey", not "public-key"',
    ceremonies: BOTH,
    rule: 'type-unsupported',
    plant: (credential) => ({ ...credential, type: 'publicKey' }),
  },
]
