import { table } from '../table.ts'

/** Where the documents that rules cite can be read, by the name that a rule gives them. */

const WEBAUTHN = 'https://www.w3.org/TR/webauthn-3/'

/** Anchors of WebAuthn Level 3 by section; a deeper section without one leads to the section around it. */
const SECTIONS: Readonly<Record<string, string>> = table({
  '5.1': 'iface-pkcredential',
  '5.1.2': 'sctn-credentialcreationoptions-extension',
  '5.1.3': 'sctn-createCredential',
  '5.1.4': 'sctn-getAssertion',
  '5.1.7': 'sctn-getClientCapabilities',
  '5.1.8': 'sctn-parseCreationOptionsFromJSON',
  '5.1.10': 'sctn-signal-methods',
  '5.1.10.1': 'sctn-signalUnknownCredential',
  '5.1.10.2': 'sctn-signalAllAcceptedCredentials',
  '5.1.10.3': 'sctn-signalCurrentUserDetails',
  '5.2': 'iface-authenticatorresponse',
  '5.2.1': 'iface-authenticatorattestationresponse',
  '5.2.2': 'iface-authenticatorassertionresponse',
  '5.3': 'dictionary-credential-params',
  '5.4': 'dictionary-makecredentialoptions',
  '5.4.1': 'dictionary-pkcredentialentity',
  '5.4.2': 'dictionary-rp-credential-params',
  '5.4.3': 'dictionary-user-credential-params',
  '5.4.4': 'dictionary-authenticatorSelection',
  '5.4.5': 'enum-attachment',
  '5.4.6': 'enum-residentKeyRequirement',
  '5.5': 'dictionary-assertion-options',
  '5.8.1': 'dictionary-client-data',
  '5.8.1.1': 'clientdatajson-serialization',
  '5.8.2': 'enum-credentialType',
  '5.8.3': 'dictionary-credential-descriptor',
  '5.8.4': 'enum-transport',
  '5.8.5': 'sctn-alg-identifier',
  '5.8.6': 'enum-userVerificationRequirement',
  '5.11': 'sctn-related-origins',
  '6.1': 'sctn-authenticator-data',
  '6.1.1': 'sctn-sign-counter',
  '6.1.3': 'sctn-credential-backup',
  '6.5': 'sctn-attestation',
  '6.5.1': 'sctn-attested-credential-data',
  '6.5.4': 'sctn-generating-an-attestation-object',
  '6.5.5': 'sctn-signature-attestation-types',
  '7.1': 'sctn-registering-a-new-credential',
  '7.2': 'sctn-verifying-assertion',
  '8': 'sctn-defined-attestation-formats',
  '8.2': 'sctn-packed-attestation',
  '8.2.1': 'sctn-packed-attestation-cert-requirements',
  '8.3': 'sctn-tpm-attestation',
  '8.3.1': 'sctn-tpm-cert-requirements',
  '8.4': 'sctn-android-key-attestation',
  '8.5': 'sctn-android-safetynet-attestation',
  '8.6': 'sctn-fido-u2f-attestation',
  '8.7': 'sctn-none-attestation',
  '8.8': 'sctn-apple-anonymous-attestation',
  '10': 'sctn-defined-extensions',
  '10.1.1': 'sctn-appid-extension',
  '10.1.2': 'sctn-appid-exclude-extension',
  '10.1.3': 'sctn-authenticator-credential-properties-extension',
  '10.1.4': 'prf-extension',
  '10.1.5': 'sctn-large-blob-extension',
  '13.4.3': 'sctn-cryptographic-challenges',
})

function webauthnSection(section: string): string {
  for (let own = section; own !== ''; own = own.slice(0, Math.max(0, own.lastIndexOf('.'))))
    if (Object.hasOwn(SECTIONS, own)) return `${WEBAUTHN}#${SECTIONS[own]}`
  return WEBAUTHN
}

const DOCUMENTS: readonly (readonly [name: RegExp, url: (section: string) => string])[] = [
  [/^WebAuthn Level 3/, webauthnSection],
  [/^WebAuthn Editor/, () => 'https://w3c.github.io/webauthn/#sctn-remote-client-data-json-extension'],
  [/^WebAuthn Level 2/, () => 'https://www.w3.org/TR/webauthn-2/'],
  [
    /^CTAP/,
    () =>
      'https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html',
  ],
  [/^URL Standard/, () => 'https://url.spec.whatwg.org/'],
  [/^HTML/, () => 'https://html.spec.whatwg.org/multipage/browsers.html#origin'],
  [/^Web IDL/, () => 'https://webidl.spec.whatwg.org/'],
  [/^Encoding Standard/, () => 'https://encoding.spec.whatwg.org/'],
  [/^Credential Management/, () => 'https://www.w3.org/TR/credential-management-1/'],
  [/^SEC 1/, () => 'https://www.secg.org/sec1-v2.pdf'],
  [/^TPM|^TCG/, () => 'https://trustedcomputinggroup.org/resource/tpm-library-specification/'],
  [/^Digital Asset Links, "Creating/, () => 'https://developers.google.com/digital-asset-links/v1/create-statement'],
  [/^Digital Asset Links/, () => 'https://developers.google.com/digital-asset-links/v1/statements'],
  [/^Android Credential Manager/, () => 'https://developer.android.com/identity/credential-manager/prerequisites'],
  [/^Android App Links/, () => 'https://developer.android.com/training/app-links/troubleshoot'],
  [/^Apple Associated/, () => 'https://developer.apple.com/documentation/xcode/supporting-associated-domains'],
  [/^Passkey Endpoints/, () => 'https://www.w3.org/TR/passkey-endpoints/'],
  [/^Android/, () => 'https://developer.android.com/privacy-and-security/security-key-attestation'],
  [/^Apple/, () => 'https://www.apple.com/certificateauthority/private/'],
]

/** `RFC 9052 §7.1`: its section, as the RFC Editor's pages name it. */
function rfc(part: string): string | undefined {
  const [, number, section = ''] = /^RFC (\d+)(?: §([\d.]*\d))?/.exec(part) ?? []
  if (number === undefined) return undefined
  return `https://www.rfc-editor.org/rfc/rfc${number}${section === '' ? '' : `#section-${section}`}`
}

/** The page of one document that a rule names, with its section where the page has an anchor; undefined: no page is known. */
export function documentNamed(part: string): string | undefined {
  const section = /§(\d+(?:\.\d+)*)/.exec(part)?.[1] ?? ''
  return rfc(part) ?? DOCUMENTS.find(([name]) => name.test(part))?.[1](section)
}
