/** The ways in which payloads are pasted, each with many of them, or with what looks like many. */
import { AUTHENTICATION, LINE, REGISTRATION, shapes, times, units } from './common.mjs'

const URL_OF_TWILIO = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000000/Passkeys/VerifyFactor'

/** @param {number} size @param {(entry: string) => string} [entry] */
const har = (size, entry = (text) => text) =>
  `{"log":{"version":"1.2","entries":[${units(size, () =>
    entry(
      `{"startedDateTime":"2026-01-01T00:00:00Z","request":{"method":"POST","url":"${URL_OF_TWILIO}","headers":[],"postData":{"mimeType":"application/json","text":${JSON.stringify(LINE)}}},"response":{"status":400,"content":{"text":"{\\"code\\":60318}"}}}`,
    ),
  ).join(',')}]}}`

/** What was cut, whatever it was. @param {(size: number) => string} make */
const cut = (make) => (/** @type {number} */ size) => make(size).slice(0, -400)

const LINES = REGISTRATION.split('\n')
const SIGN_IN = JSON.stringify(JSON.parse(AUTHENTICATION))
/** @param {string} text */
const form = (text) => new URLSearchParams({ passkey: text, state: 'a' }).toString()

/** @param {number} size */
const yaml = (size) =>
  units(size, (at) => `- id: a${at}\n  rawId: AAAA\n  response:\n    clientDataJSON: AAAA`).join('\n')

/** @type {Record<string, (size: number) => string>} */
const WRAPPERS = {
  'blanks within a console print': (size) =>
    `PublicKeyCredential ${times(' ', size)}{rawId: ArrayBuffer(32), type: 'public-key'}`,
  'blanks among members without braces': (size) => `"a": 1,${times(' ', size)}x`,
  'log lines that name an error': (size) =>
    units(size, (at) => `2026-01-01T00:00:00Z ERROR [req-${at}] invalid signature body=${LINE}`).join('\n'),
  'refused requests': (size) =>
    har(size, (entry) => entry.replace('{\\"code\\":60318}', `<html>${times('<p>no', 500)}`)),
  'blanks within a field': (size) => `rawId: AAAA${times(' ', size)}BBBB;`,
  NDJSON: (size) => units(size, () => LINE).join('\n'),
  'NDJSON of errors': (size) => units(size, (at) => `{"code":60318,"message":"m${at}","status":400}`).join('\n'),
  'log lines': (size) => units(size, (at) => `2026-01-01T00:00:${at % 60}Z INFO [req-${at}] body=${LINE}`).join('\n'),
  'log lines without a payload': (size) =>
    units(size, (at) => `2026-01-01T00:00:00Z INFO rawId ${at} {"a":1}`).join('\n'),
  'log lines that were wrapped': (size) => units(size, () => LINE.replace(/.{76}/g, '$&\n')).join('\n'),
  'JSON lines whose messages are JSON': (size) =>
    units(size, () => JSON.stringify({ level: 'info', msg: `sent ${LINE}` })).join('\n'),
  'cURL commands': (size) => units(size, () => `curl -X POST '${URL_OF_TWILIO}' -d '${LINE}'`).join('\n'),
  'cURL commands of many headers': (size) => `curl '${URL_OF_TWILIO}' ${times("-H 'a: b' ", size)} -d '${LINE}'`,
  'cURL of many bodies': (size) => `curl '${URL_OF_TWILIO}' ${times("-d 'a=b' ", Math.ceil(size / 9) * 9)}`,
  PowerShell: (size) => units(size, () => `Invoke-RestMethod -Uri '${URL_OF_TWILIO}' -Body '${LINE}'`).join('\n'),
  'HTTP texts': (size) =>
    units(
      size,
      () => `POST /v2 HTTP/1.1\r\nHost: verify.twilio.com\r\nContent-Type: application/json\r\n\r\n${LINE}\r\n`,
    ).join('\n'),
  'an HTTP text of many headers': (size) => `POST / HTTP/1.1\nHost: a\n${times('a: b\n', size)}\n${LINE}`,
  'HAR entries': har,
  'HAR entries of bodies in base64': (size) =>
    `{"log":{"entries":[${units(size, () => `{"request":{"url":"${URL_OF_TWILIO}"},"response":{"content":{"encoding":"base64","text":"${Buffer.from(LINE).toString('base64')}"}}}`).join(',')}]}}`,
  mail: (size) =>
    `From: a@example.com\nTo: b@example.com\nSubject: broken\nContent-Type: multipart/mixed; boundary=x\n\n${units(size, () => `--x\nContent-Type: application/json\n\n${REGISTRATION}`).join('\n')}\n--x--\n`,
  'mail in quoted-printable': (size) =>
    `From: a@example.com\nSubject: b\nContent-Transfer-Encoding: quoted-printable\n\n${units(size, () => LINE.replaceAll('=', '=3D').replace(/.{70}/g, '$&=\n')).join('\n')}`,
  quotations: (size) => units(size, () => LINES.map((line) => `> ${line}`).join('\n')).join('\n\n'),
  'Markdown with blocks': (size) => units(size, (at) => `## ${at}\n\n\`\`\`json\n${REGISTRATION}\n\`\`\`\n`).join('\n'),
  'a Markdown block that does not end': (size) => `\`\`\`json\n${units(size, () => REGISTRATION).join('\n')}`,
  'a Markdown table': (size) => units(size, () => `| rawId | ${'AAAA'.repeat(8)} | x |`).join('\n'),
  HTML: (size) =>
    `<html><body>${units(size, () => `<pre>${LINE.replaceAll('"', '&quot;')}</pre>`).join('\n')}</body></html>`,
  'HTML of many tags': (size) => `${times('<b><i>a</i></b>', size)}<pre>${LINE}</pre>`,
  XML: (size) => `<?xml version="1.0"?><a>${units(size, () => `<b><![CDATA[${LINE}]]></b>`).join('\n')}</a>`,
  'percent-encoded once': (size) => units(size, () => encodeURIComponent(LINE)).join('&'),
  'percent-encoded again and again': (size) => {
    let text = LINE
    while (text.length < size) text = encodeURIComponent(text)
    return text
  },
  'JSON in JSON in JSON': (size) => {
    let text = `${LINE}${times(' ', size / 6)}`
    while (text.length < size) text = JSON.stringify({ body: text })
    return text
  },
  'payloads in one string': (size) => JSON.stringify({ body: JSON.stringify(units(size, () => ({ rawId: 'AAAA' }))) }),
  'payloads in one string, and in a list': (size) =>
    JSON.stringify({
      body: `{"a":${JSON.stringify(units(size, (at) => ({ rawId: `AAAA${at}`, response: {} })))}}`,
      b: [],
    }),
  'lists of JSON in strings': (size) => JSON.stringify(units(size, () => LINE)),
  'base64 of JSON': (size) => Buffer.from(times(`${LINE}\n`, (size * 3) / 4)).toString('base64'),
  'base64 of JSON in lines': (size) => units(size, () => Buffer.from(LINE).toString('base64')).join('\n'),
  YAML: yaml,
  'YAML, cut': (size) => `${yaml(size)}\n- id: b\n  rawId: AAAA\n  respon`,
  'YAML that nests': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'YAML of aliases': (size) => `a: &a [1]\n${units(size, (at) => `k${at}: *a`).join('\n')}`,
  HCL: (size) =>
    units(size, (at) => `resource "twilio_verify" "a${at}" {\n  passkeys {\n    rp_id = "example.com"\n  }\n}`).join(
      '\n',
    ),
  JavaScript: (size) =>
    units(size, () => `const credential = { id: 'AAAA', rawId: "AAAA", response: { clientDataJSON: \`AAAA\` } }`).join(
      '\n',
    ),
  'what console.log prints': (size) =>
    units(
      size,
      () => `PublicKeyCredential { rawId: ArrayBuffer { [Uint8Contents]: <${'4a '.repeat(32)}>, byteLength: 32 } }`,
    ).join('\n'),
  'Python dicts': (size) =>
    units(size, () => `{'rawId': 'AAAA', 'response': {'a': None, 'b': True, 'c': b'\\x00'}}`).join('\n'),
  'Ruby hashes': (size) => units(size, () => `{:rawId=>"AAAA", "response"=>{"a"=>nil}}`).join('\n'),
  'Go and PHP': (size) =>
    units(size, () => `map[rawId:AAAA response:map[a:1]] ["rawId"]=> string(4) "AAAA"`).join('\n'),
  'env files': (size) => units(size, (at) => `PASSKEY_${at}='${LINE}'`).join('\n'),
  'INI files': (size) => units(size, (at) => `[s${at}]\nrawId = AAAA\nchallenge = BBBB`).join('\n'),
  'fields one a line': (size) => units(size, () => 'rawId: AAAA\nclientDataJSON: eyJ0eXBlIjoi\n').join('\n'),
  'a form body': (size) => units(size, () => form(LINE)).join('&'),
  'a form of many fields': (size) => `${form(LINE)}&${units(size, (at) => `a${at}=b`).join('&')}`,
  'a form of nested names': (size) => units(size, (at) => `a[${at}][b]=1`).join('&'),
  'multipart bodies': (size) =>
    `${units(size, () => `--x\r\nContent-Disposition: form-data; name="passkey"\r\n\r\n${LINE}\r\n`).join('')}--x--`,
  GraphQL: (size) =>
    JSON.stringify({ query: 'mutation { a }', variables: { list: units(size, () => JSON.parse(LINE)) } }),
  'fetch calls': (size) =>
    units(size, () => `await fetch("${URL_OF_TWILIO}", { method: "POST", body: JSON.stringify(${LINE}) })`).join('\n'),
  'here-documents': (size) => units(size, () => `curl -d @- ${URL_OF_TWILIO} <<EOF\n${LINE}\nEOF`).join('\n'),
  'stacks of errors': (size) =>
    units(
      size,
      (at) => `NotAllowedError: The operation either timed out or was not allowed.\n    at a (b.js:${at}:1)`,
    ).join('\n'),
  'answers of Twilio': (size) =>
    units(
      size,
      () =>
        `{"code":60377,"message":"Authenticator attachment invalid","more_info":"https://www.twilio.com/docs/errors/60377","status":400}`,
    ).join('\n'),
  'sign-ins in a list': (size) => `[${units(size, () => SIGN_IN).join(',')}]`,
  'payloads that are objects of one list': (size) =>
    `[${units(size, () => LINE.replace('platform', 'any')).join(',')}]`,
  'payloads in members of one object': (size) =>
    `{${units(size, (at) => `"a${at}":${LINE.replace('platform', 'any')}`).join(',')}}`,
  'lists of one around payloads': (size) => `[${units(size, () => `[${LINE}]`).join(',')}]`,
}

export const WRAPPED = [
  ...shapes('lint', WRAPPERS),
  ...shapes(
    'lint',
    Object.fromEntries(
      [
        'NDJSON',
        'HAR entries',
        'GraphQL',
        'lists of JSON in strings',
        'sign-ins in a list',
        'payloads in members of one object',
        'JavaScript',
        'mail',
        'multipart bodies',
      ].map((name) => [`${name}, cut`, cut(WRAPPERS[name] ?? String)]),
    ),
  ),
]
