import type { Json, JsonObject } from '../../src/model/index.ts'
import { captured } from '../conformance/payload.ts'
import type { Named, Shaped } from '../helpers/planted.ts'

/** One input with a secret in it. */
export interface Plant {
  kind: string
  place: string
  text: string
  secret: string
}

const registration = captured('es256-none.registration')
const sign = captured('es256-none.authentication')
const json = (value: Json): string => JSON.stringify(value)
const URL_OF = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000000/Passkeys/VerifyFactor'
const FACTOR = {
  sid: 'YF00000000000000000000000000000000',
  identity: 'ff483d1ff591898a9942916050d2ca3f',
  factor_type: 'totp',
  status: 'unverified!',
  date_created: 'yesterday',
}
const broken = { ...registration, authenticatorAttachment: 'any' }

function har(change: JsonObject, request: JsonObject = {}): string {
  const bodies = { request: { method: 'POST', url: URL_OF, ...request, ...change }, response: { status: 400 } }
  return json({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [bodies] } })
}
const posted = (text: string, mimeType = 'application/json'): JsonObject => ({ postData: { mimeType, text } })

const formOf = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()
const clientData = (members: JsonObject): string =>
  Buffer.from(json({ type: 'webauthn.create', challenge: 'AAAA', origin: 'https://example.com', ...members })).toString(
    'base64url',
  )
const withClientData = (members: JsonObject): string =>
  json({ ...broken, response: { ...registration.response, clientDataJSON: clientData(members) } })

/** Where a member that its name gives away may stand. */
const NAMED_PLACES: Record<string, (name: string, value: string) => string> = {
  'a member': (name, value) => json({ ...broken, [name]: value }),
  'the first member': (name, value) => json({ [name]: value, ...broken }),
  'a member of the response': (name, value) => json({ ...broken, response: { [name]: value, ...broken.response } }),
  'extension results': (name, value) => json({ ...sign, clientExtensionResults: { [name]: value, appid: 7 } }),
  'an object': (name, value) => json({ ...broken, [name]: { value, type: 'x' } }),
  'a list': (name, value) => json({ [name]: [value, { code: value }], ...broken }),
  'a factor': (name, value) => json({ ...FACTOR, binding: { [name]: value, alg: 7 }, [name]: value }),
  'a user': (name, value) => json({ user_id: 'auth0|1', email: 'ada@example.com', identities: 7, [name]: value }),
  'written twice': (name, value) =>
    `{${json(name)}:${json(value)},${json(name)}:${json(value)},${json(broken).slice(1)}`,
  'a known member twice below it': (name, value) =>
    `{${json(name)}:{"id":${json(value)},"id":${json(value)}},${json(broken).slice(1)}`,
  'an archived header': (name, value) => har({ headers: [{ name, value }] }, posted(json(broken))),
  'an archived header, value first': (name, value) => har({ headers: [{ value, name }] }, posted(json(broken))),
  'an archived cookie': (name, value) =>
    har(
      {
        cookies: [
          { name: 'x', value },
          { name, value },
        ],
      },
      posted(json(broken)),
    ),
  'an archived parameter': (name, value) =>
    har({ postData: { mimeType: 'x', params: [{ name, value }], text: json(broken) }, queryString: [{ name, value }] }),
  'an archived body': (name, value) => har(posted(json({ [name]: value, ...broken }))),
  'a form': (name, value) => formOf({ state: 'x', [name]: value, passkey: json(broken), action: 'default' }),
  'JSON in a form': (name, value) => formOf({ state: 'x', passkey: json({ ...broken, [name]: value }), action: 'x' }),
  'a query': (name, value) => har({ url: `${URL_OF}?${formOf({ [name]: value })}` }, posted(json(broken))),
  'HTTP text': (name, value) => `POST /x HTTP/1.1\r\nHost: a.example\r\n${name}: ${value}\r\n\r\n${json(broken)}`,
  'curl -H': (name, value) => `curl ${URL_OF} -H '${name}: ${value}' --data '${json(broken)}'`,
  'curl -d': (name, value) => `curl ${URL_OF} -d '${name}=${value}' --data '${json({ ...broken, [name]: value })}'`,
  'a log line': (name, value) =>
    `2026-01-02T03:04:05Z INFO ${name}=${value} body=${json({ [name]: value, ...broken })}`,
  'a log line of JSON': (name, value) =>
    json({ level: 'info', msg: `got ${name}: ${value}`, body: json({ ...broken, [name]: value }) }),
  XML: (name, value) => `<r><${name}>${value}</${name}><body>${json(broken)}</body></r>`,
  'a JavaScript literal': (name, value) =>
    `const sent = { ${json(name)}: '${value}', id: 'AAAA', type: 'public-key', response: {} };`,
  'an unquoted name': (name, value) => `{ ${name}: "${value}", type: 'public-key', rawId: "AAAA" }`,
  '.env': (name, value) => `${name}=${value}\nPASSKEY='${json(broken)}'\n`,
  YAML: (name, value) => `request:\n  ${name}: ${value}\n  type: public-key\n  rawId: AAAA\n  response: any\n`,
  'a Python dict': (name, value) => `{'${name}': '${value}', 'type': 'public-key', 'rawId': None, 'response': {}}`,
  'a message': (name, value) =>
    json({ name: 'TypeErrr', message: `${name}: ${value}`, stack: `at x?${name}=${value}` }),
  'JSON in a message': (name, value) => json({ name: 'NotAllowedError', message: json({ [name]: value }) }),
  'client data': (name, value) => withClientData({ [name]: value, crossOrigin: 7 }),
  'JSON in JSON in JSON': (name, value) => json({ data: json({ data: json({ [name]: value, ...broken }) }) }),
  'JSON alone': (name, value) => json({ [name]: value }),
  'a prefix and JSON': (name, value) => `payload: ${json({ [name]: value })}`,
  options: (name, value) => json({ publicKey: { challenge: 'AA', rp: { id: 7 }, [name]: value, pubKeyCredParams: 7 } }),
}

/** Where a text that gives itself away may stand. */
const SHAPED_PLACES: Record<string, (text: string) => string> = {
  id: (text) => json({ ...broken, id: text }),
  rawId: (text) => json({ ...broken, rawId: text }),
  type: (text) => json({ ...broken, type: text }),
  authenticatorAttachment: (text) => json({ ...broken, authenticatorAttachment: text }),
  clientDataJSON: (text) => json({ ...broken, response: { ...broken.response, clientDataJSON: text } }),
  attestationObject: (text) => json({ ...broken, response: { ...broken.response, attestationObject: text } }),
  transports: (text) => json({ ...broken, response: { ...broken.response, transports: [text, text, 5] } }),
  signature: (text) => json({ ...sign, response: { ...sign.response, signature: text, userHandle: text } }),
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

/** What becomes of a text on its way into a ticket. `secret` says where to cut. */
export const DAMAGES: Record<string, (text: string, secret: string) => string> = {
  whole: (text) => text,
  indented: (text) => text.replaceAll(/([{,])(?="|\\)/g, '$1\n  '),
  'cut in the secret': (text, secret) => text.slice(0, text.lastIndexOf(secret) + Math.ceil(secret.length * 0.7)),
  'cut behind the secret': (text, secret) => text.slice(0, text.lastIndexOf(secret) + secret.length),
  'cut behind the quote': (text, secret) => text.slice(0, text.lastIndexOf(secret) + secret.length + 1),
  'cut soon behind it': (text, secret) => text.slice(0, text.lastIndexOf(secret) + secret.length + 9),
  'beginning lost': (text, secret) => text.slice(Math.max(0, text.indexOf(secret) - 30)),
  'without its last bracket': (text) => text.slice(0, -1),
  'single quotes': (text) => text.replaceAll('"', "'"),
  'curly quotes': (text) => text.replaceAll(/"([^"]*)"/g, '“$1”'),
  'a comma too many': (text, secret) => text.replace(new RegExp(`(${escaped(secret)}")`), '$1,,'),
  'a quote lost': (text, secret) => text.replace(`${secret}"`, secret),
  'a quote lost before': (text, secret) => text.replace(`"${secret}`, secret),
  'a colon lost': (text, secret) => text.replace(`:"${secret}`, `"${secret}`),
  'a line break in it': (text, secret) => text.replace(secret, `${secret}\n`),
  'escaped quotes': (text) => text.replaceAll('"', '\\"'),
  'percent-encoded': (text) => encodeURIComponent(text),
  'no quotes': (text) => text.replaceAll('"', ''),
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

export const plantsOfNamed = ({ name, value }: Named): Plant[] =>
  Object.entries(NAMED_PLACES).map(([place, plant]) => ({ kind: name, place, text: plant(name, value), secret: value }))

export const plantsOfShaped = ({ kind, text, secret }: Shaped): Plant[] =>
  Object.entries(SHAPED_PLACES).map(([place, plant]) => ({ kind, place, text: plant(text), secret }))
