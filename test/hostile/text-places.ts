import { broken, FACTOR, formOf, har, json, posted, sign, withClientData } from './around.ts'

/** Where a text that gives itself away may stand. */
export const SHAPED_PLACES: Record<string, (text: string) => string> = {
  id: (text) => json({ ...broken, id: text }),
  rawId: (text) => json({ ...broken, rawId: text }),
  type: (text) => json({ ...broken, type: text }),
  authenticatorAttachment: (text) => json({ ...broken, authenticatorAttachment: text }),
  clientDataJSON: (text) => json({ ...broken, response: { ...broken.response, clientDataJSON: text } }),
  attestationObject: (text) => json({ ...broken, response: { ...broken.response, attestationObject: text } }),
  transports: (text) => json({ ...broken, response: { ...broken.response, transports: [text, text, 5] } }),
  signature: (text) => json({ ...sign, response: { ...sign.response, signature: text, userHandle: text } }),
  'the bytes of a user handle': (text) =>
    json({ ...sign, response: { ...sign.response, userHandle: Buffer.from(text).toString('base64url') } }),
  'a member name': (text) => json({ ...broken, [text]: 1, response: { ...broken.response, [text]: 1 } }),
  'a member name written twice': (text) => `{${json(text)}:1,${json(text)}:2,${json(broken).slice(1)}`,
  'a name above': (text) => json({ [text]: { deep: [broken] } }),
  'an extension': (text) => json({ ...sign, clientExtensionResults: { [text]: { [text]: 7 }, appid: text } }),
  'the challenge': (text) => withClientData({ challenge: text }),
  'the origin': (text) => withClientData({ origin: text }),
  'the origin, behind a scheme': (text) => withClientData({ origin: `https://${text}` }),
  'the query of the origin': (text) => withClientData({ origin: `https://example.com/?${text}` }),
  'the top origin': (text) => withClientData({ topOrigin: text, crossOrigin: true }),
  'the type of client data': (text) => withClientData({ type: text }),
  'a name in client data': (text) => withClientData({ [text]: { [text]: 1 } }),
  tokenBinding: (text) => withClientData({ tokenBinding: { status: text, id: text } }),
  'the RP': (text) =>
    json({
      publicKey: {
        challenge: text,
        rp: { id: text, name: text },
        user: { id: 5, name: text },
        pubKeyCredParams: [{ type: text, alg: text }],
      },
    }),
  'request options': (text) =>
    json({
      publicKey: {
        challenge: 'AA',
        rpId: text,
        allowCredentials: [{ id: text, type: text }],
        userVerification: text,
        hints: [text],
      },
    }),
  'an error': (text) => json({ name: text, message: text, stack: `Error: ${text}\n at x` }),
  'a message': (text) => json({ name: 'NotAllowedError', message: `Failed with ${text} in it` }),
  'a Twilio error': (text) => json({ code: 60378, message: text, more_info: text, status: 400 }),
  'a factor': (text) =>
    json({
      ...FACTOR,
      friendly_name: text,
      status: text,
      date_created: text,
      config: { relying_party: { id: text, name: text } },
    }),
  'a challenge': (text) =>
    json({
      sid: 'YC00000000000000000000000000000000',
      status: text,
      factor_sid: text,
      details: { message: text },
      expiration_date: text,
    }),
  'a connection': (text) =>
    json({
      strategy: 'auth0',
      name: text,
      options: { authentication_methods: { passkey: { enabled: text } }, passkey_options: { challenge_ui: text } },
    }),
  'a token request': (text) =>
    formOf({ grant_type: text, auth_session: text, authn_response: json({ ...sign, type: text }) }),
  'a URL': (text) => har({ url: `https://example.com/${text}/VerifyFactor` }, posted(json(broken))),
  'a user agent': (text) => har({ headers: [{ name: 'User-Agent', value: text }], method: text }, posted(json(broken))),
  'the text itself': (text) => text,
  'a text of several lines': (text) => `first\n${text}\nlast`,
  'before a payload': (text) => `${text} ${json(broken)}`,
  'behind a payload': (text) => `${json(broken)} ${text}`,
  'a string': (text) => json(text),
  'a list': (text) => json([text, text]),
  'a form field': (text) => formOf({ passkey: text, state: text, action: text }),
  'JSON that breaks at it': (text) => `{"id": ${text}, "type": "public-key"}`,
  'single quotes': (text) => `{'id': '${text}', 'type': 'public-key', 'rawId': 'AAAA'}`,
  YAML: (text) => `id: ${text}\ntype: public-key\nrawId: ${text}\nresponse: {}\n`,
  CSV: (text) => `id,type,rawId\n${text},public-key,${text}\n`,
}
