import { base64, escaped, type Forms, inBase64, line, pretty, quoted, type Value } from './form.ts'

const PATHS: Record<'registration' | 'authentication', string> = {
  registration: 'VerifyFactor',
  authentication: 'ApproveChallenge',
}
const pathOf = (value: Value): string => {
  const isRegistration = Object.hasOwn(value.response as object, 'attestationObject')
  return `/v2/Services/VA00000000000000000000000000000001/Passkeys/${PATHS[isRegistration ? 'registration' : 'authentication']}`
}
const urlOf = (value: Value): string => `https://verify.twilio.com${pathOf(value)}`
const TYPE = 'content-type: application/json'
const ansi = (text: string): string => `$'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const cmd = (text: string): string => `^"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\^"')}^"`
const double = (text: string): string => `"${text.replace(/["\\$`]/g, '\\$&')}"`
const length = (text: string): string => Buffer.byteLength(text).toString(16)
const escapedValue = (value: string): RegExp => new RegExp(`^\\\\*\\^?"?${value}\\\\*\\^?"?$`)
const backtick = (value: string): RegExp => new RegExp(`^\`?"?${value}\`?"?$`)
const percent = (value: string): RegExp => new RegExp(`^(?:%22|")?${value}(?:%22|")?$`)
const messageOf = (value: Value, version = 'HTTP/1.1'): string =>
  `POST ${pathOf(value)} ${version}\r\nHost: verify.twilio.com\r\nContent-Type: application/json\r\n\r\n${line(value)}`

/** What browsers, clients and servers show of a request. */
export const REQUESTS: Forms = {
  'cURL of bash': (value) => `curl '${urlOf(value)}' \\\n  -H '${TYPE}' \\\n  --data-raw ${quoted(line(value))}`,
  "cURL with $'…'": (value) => `curl '${urlOf(value)}' -H '${TYPE}' --data-raw ${ansi(line(value))}`,
  'cURL with double quotes': {
    write: (value) => `curl -X POST "${urlOf(value)}" -H "${TYPE}" -d ${double(line(value))}`,
    spelled: escapedValue,
  },
  'cURL of cmd.exe': {
    write: (value) => `curl ^"${urlOf(value)}^" ^\r\n  -H ^"${TYPE}^" ^\r\n  --data-raw ${cmd(line(value))}`,
    spelled: escapedValue,
  },
  'cURL with --json': (value) => `$ curl --json ${quoted(pretty(value))} ${urlOf(value)}`,
  'cURL in a fence': (value) =>
    `Run this:\n\n\`\`\`sh\ncurl ${urlOf(value)} -H '${TYPE}' -d ${quoted(line(value))}\n\`\`\`\n`,
  'cURL with a here document': (value) => `curl ${urlOf(value)} -H '${TYPE}' -d @- <<'EOF'\n${pretty(value)}\nEOF\n`,
  PowerShell: {
    write: (value) =>
      `Invoke-WebRequest -UseBasicParsing -Uri "${urlOf(value)}" \`\n-Method "POST" \`\n-ContentType "application/json" \`\n-Body "${line(value).replaceAll('"', '`"')}"`,
    spelled: backtick,
  },
  'fetch of a browser': {
    write: (value) =>
      `fetch("${urlOf(value)}", {\n  "headers": {\n    "content-type": "application/json"\n  },\n  "body": ${JSON.stringify(line(value))},\n  "method": "POST"\n});`,
    spelled: escapedValue,
  },
  'fetch of Firefox': {
    write: (value) =>
      `await fetch("${urlOf(value)}", {\n    "credentials": "include",\n    "headers": {\n        "Content-Type": "application/json"\n    },\n    "body": ${JSON.stringify(line(value))},\n    "method": "POST",\n    "mode": "cors"\n});`,
    spelled: escapedValue,
  },
  httpie: (value) => `echo ${quoted(line(value))} | http POST ${urlOf(value)} Content-Type:application/json`,
  wget: (value) => `wget --header='${TYPE}' --post-data=${quoted(line(value))} ${urlOf(value)}`,
  'a raw request': (value) => messageOf(value),
  'a raw request of HTTP/2': (value) =>
    `:method: POST\n:path: ${pathOf(value)}\n:authority: verify.twilio.com\n${TYPE}\n\n${line(value)}`,
  'a request and its answer': (value) =>
    `${messageOf(value)}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"status":"ok"}`,
  'a request in chunks': (value) => {
    const body = line(value)
    const [first, rest] = [body.slice(0, 40), body.slice(40)]
    return `POST ${pathOf(value)} HTTP/1.1\r\nHost: verify.twilio.com\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${length(first)}\r\n${first}\r\n${length(rest)}\r\n${rest}\r\n0\r\n\r\n`
  },
  'what curl -v prints': (value) =>
    `* Connected to verify.twilio.com (1.2.3.4) port 443\n> POST ${pathOf(value)} HTTP/1.1\n> Host: verify.twilio.com\n> ${TYPE}\n> \n${line(value)}\n`,
  'a file of requests': (value) =>
    `### verify\nPOST ${urlOf(value)}\nContent-Type: application/json\n\n${pretty(value)}\n\n###\nGET https://example.com\n`,
  'a multipart form': (value) =>
    `--WebKitFormBoundary7MA\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nabc\r\n--WebKitFormBoundary7MA\r\nContent-Disposition: form-data; name="credential"\r\n\r\n${line(value)}\r\n--WebKitFormBoundary7MA--\r\n`,
  'a form': {
    write: (value) => `csrf=abc&credential=${encodeURIComponent(line(value))}`,
    spelled: percent,
  },
  'a debugger URL': {
    write: (value) => `https://app.example.com/callback?state=1&credential=${encodeURIComponent(line(value))}`,
    spelled: percent,
  },
  'a fragment': {
    write: (value) => `myapp://callback#credential=${encodeURIComponent(line(value))}`,
    spelled: percent,
  },
  'a URL with base64url': {
    write: (value) => `https://app.example.com/cb?data=${Buffer.from(line(value)).toString('base64url')}`,
    spelled: inBase64,
  },
  HAR: {
    write: (value) =>
      pretty({
        log: {
          version: '1.2',
          creator: { name: 'WebInspector', version: '537.36' },
          entries: [
            {
              startedDateTime: '2026-05-01T10:00:00.000Z',
              request: {
                method: 'POST',
                url: urlOf(value),
                headers: [{ name: 'content-type', value: 'application/json' }],
                postData: { mimeType: 'application/json', text: line(value) },
              },
              response: { status: 200, headers: [], content: { size: 2, mimeType: 'application/json', text: '{}' } },
            },
          ],
        },
      }),
    spelled: escapedValue,
  },
  'HAR with an answer in base64': {
    write: (value) =>
      line({
        log: {
          version: '1.2',
          entries: [
            {
              request: { method: 'GET', url: 'https://app.example.com/last', headers: [] },
              response: {
                status: 200,
                headers: [],
                content: { mimeType: 'application/json', encoding: 'base64', text: base64(line(value)) },
              },
            },
          ],
        },
      }),
    spelled: inBase64,
  },
  Postman: {
    write: (value) =>
      pretty({
        info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
        item: [
          {
            name: 'verify',
            request: {
              method: 'POST',
              header: [{ key: 'Content-Type', value: 'application/json' }],
              url: { raw: urlOf(value), protocol: 'https', host: ['verify', 'twilio', 'com'] },
              body: { mode: 'raw', raw: pretty(value), options: { raw: { language: 'json' } } },
            },
          },
        ],
      }),
    spelled: escapedValue,
  },
  Insomnia: {
    write: (value) =>
      line({
        _type: 'export',
        __export_format: 4,
        resources: [
          {
            _id: 'req_1',
            _type: 'request',
            method: 'POST',
            url: urlOf(value),
            body: { mimeType: 'application/json', text: pretty(value) },
          },
        ],
      }),
    spelled: escapedValue,
  },
  Bruno: (value) =>
    `meta {\n  name: verify\n  type: http\n}\n\npost {\n  url: ${urlOf(value)}\n  body: json\n}\n\nbody:json {\n${pretty(value).replace(/^/gm, '  ')}\n}\n`,
  GraphQL: (value) =>
    pretty({
      operationName: 'V',
      query: 'mutation V($c: Credential!) { verify(c: $c) { ok } }',
      variables: { c: value },
    }),
  'an event of API Gateway': {
    write: (value) =>
      pretty({
        version: '2.0',
        routeKey: 'POST /verify',
        rawPath: '/verify',
        headers: { 'content-type': 'application/json' },
        body: line(value),
        isBase64Encoded: false,
      }),
    spelled: escapedValue,
  },
  'an event with base64': {
    write: (value) =>
      line({
        resource: '/verify',
        path: '/verify',
        httpMethod: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: base64(line(value)),
        isBase64Encoded: true,
      }),
    spelled: inBase64,
  },
  'an event of Sentry': (value) =>
    pretty({
      event_id: 'a',
      level: 'error',
      request: { url: 'https://app.example.com/verify', method: 'POST', data: value },
      exception: { values: [] },
    }),
  'a log of Datadog': (value) =>
    line({ service: 'app', status: 'error', message: 'verify failed', attributes: { body: value } }),
  'a message of CloudWatch': {
    write: (value) => line({ '@timestamp': '2026-05-01 10:00:00.000', '@message': `INFO body ${line(value)}` }),
    spelled: escapedValue,
  },
  'a line of Docker': {
    write: (value) => line({ log: `body: ${line(value)}\n`, stream: 'stdout', time: '2026-05-01T10:00:00.1Z' }),
    spelled: escapedValue,
  },
  pino: (value) =>
    line({
      level: 30,
      time: 1777629600000,
      pid: 1,
      hostname: 'a',
      req: { method: 'POST', url: '/verify', body: value },
      msg: 'in',
    }),
  winston: { write: (value) => line({ level: 'info', message: `body=${line(value)}` }), spelled: escapedValue },
  'escaped in a line of pino': {
    write: (value) => line({ level: 30, time: 1777629600000, msg: `got "${escaped(line(value))}"` }),
    spelled: escapedValue,
  },
}
