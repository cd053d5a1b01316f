import type { Json } from '../../src/model/index.ts'
import { broken, FACTOR, formOf, har, json, posted, sign, URL_OF, withClientData } from './around.ts'

/** Where a member that its name gives away may stand. */
export const NAMED_PLACES: Record<string, (name: string, value: string | number) => string> = {
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
  'raw headers': (name, value) => json({ ...broken, rawHeaders: ['Host', 'a.example', name, `${value}`] }),
  'headers in pairs': (name, value) =>
    json({
      headers: [
        ['Host', 'a.example'],
        [name, value],
      ],
      body: broken,
    }),
  'an entry with capitals': (name, value) => json({ ...broken, list: [{ Key: name, Value: value }] }),
  'an attribute': (name, value) => json({ ...broken, attributes: [{ key: name, value: { stringValue: value } }] }),
  'a field of a form': (name, value) => json({ ...broken, fields: [{ id: name, type: 'text', value }] }),
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

/** Where names above a value stand: what holds `member`, which is an object or a list of one. */
export const BELOW_PLACES: Record<string, (name: string, value: Json) => string> = {
  'a member': (name, value) => json({ ...broken, [name]: value }),
  'the first member': (name, value) => json({ [name]: value, ...broken }),
  'a member of the response': (name, value) => json({ ...broken, response: { [name]: value, ...broken.response } }),
  'extension results': (name, value) => json({ ...sign, clientExtensionResults: { [name]: value, appid: 7 } }),
  'a factor': (name, value) => json({ ...FACTOR, [name]: value }),
  'an archived body': (name, value) => har(posted(json({ [name]: value, ...broken }))),
  'an archived request': (name, value) => har({ [name]: value }, posted(json(broken))),
  'JSON in a form': (name, value) => formOf({ state: 'x', passkey: json({ ...broken, [name]: value }), action: 'x' }),
  'JSON in JSON in JSON': (name, value) => json({ data: json({ data: json({ [name]: value, ...broken }) }) }),
  'client data': (name, value) => withClientData({ [name]: value, crossOrigin: 7 }),
  'JSON alone': (name, value) => json({ [name]: value }),
  'a prefix and JSON': (name, value) => `payload: ${json({ [name]: value })}`,
  'curl -d': (name, value) => `curl ${URL_OF} --data '${json({ ...broken, [name]: value })}'`,
  'a log line': (name, value) => `2026-01-02T03:04:05Z INFO body=${json({ [name]: value, ...broken })}`,
  'a JavaScript literal': (name, value) =>
    `const sent = { ${json(name)}: ${json(value).replaceAll(/"(\w+)":/g, '$1: ')}, id: 'AAAA', type: 'public-key' };`,
  'JSON in a message': (name, value) => json({ name: 'NotAllowedError', message: json({ [name]: value }) }),
  options: (name, value) => json({ publicKey: { challenge: 'AA', rp: { id: 7 }, [name]: value, pubKeyCredParams: 7 } }),
}
