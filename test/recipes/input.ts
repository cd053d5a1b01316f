import { change, REG, type Row, unchanged } from './rows.ts'

const depth = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

const odd = (count: number) => Array.from({ length: count }, (_, index) => `radio-${index}`)
const onOneLine = (text: string) => JSON.stringify(JSON.parse(text))
/** Small, and without a finding. */
const OPTIONS = { challenge: 'pXb3K0mQz7Lr2TfYw9VhNg', rpId: 'localhost', userVerification: 'preferred' }

/** Inputs in which there is no payload to judge. */
export const INPUT: readonly Row[] = [
  {
    rule: 'input-is-empty',
    name: 'bad-white-space',
    ext: 'txt',
    edit: () => ' \n\n',
  },
  {
    rule: 'input-is-empty',
    name: 'good-white-space-around',
    base: REG,
    change: unchanged,
    edit: (text) => `\n\n ${text}\n`,
  },
  {
    rule: 'input-is-binary',
    name: 'bad-image',
    ext: 'png',
    edit: () => Buffer.from([0x89, ...Buffer.from('PNG\r\n'), 0x1a, 0x0a, 0, 0]),
  },
  {
    rule: 'input-is-binary',
    name: 'good-utf-16-with-mark',
    base: REG,
    change: unchanged,
    edit: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  },
  {
    rule: 'input-is-binary',
    name: 'good-utf-8-with-mark',
    base: REG,
    change: unchanged,
    edit: (text) => `\ufeff${text}`,
  },
  {
    rule: 'input-is-too-deep',
    name: 'bad-65-levels',
    edit: () => depth(65),
  },
  {
    rule: 'input-is-too-deep',
    name: 'good-brackets-inside-a-string',
    base: REG,
    change: (credential) => ({ note: depth(100), ...credential }),
  },
  {
    rule: 'no-payload-found',
    name: 'bad-other-json',
    edit: () => '{\n  "hello": "world"\n}\n',
  },
  {
    rule: 'no-payload-found',
    name: 'bad-error-page',
    ext: 'txt',
    edit: () =>
      '\n<!DOCTYPE html>\n<html><head><title>413 Request Entity Too Large</title></head><body>\n<center>nginx</center></body></html>\n',
  },
  {
    rule: 'no-payload-found',
    name: 'bad-har-about-others',
    edit: () =>
      '{"log": {"version": "1.2", "entries": [{"request": {"method": "GET", "url": "https://shop.example/cart"}, "response": {"status": 200}}]}}\n',
  },
  {
    rule: 'no-payload-found',
    name: 'good-credential-in-a-wrapper',
    base: REG,
    change: (credential) => ({ ok: true, data: { credential } }),
  },
  {
    rule: 'no-payload-in-found-file',
    name: 'bad-other-json',
    how: 'found',
    edit: () => '{\n  "name": "some-package"\n}\n',
  },
  { rule: 'no-payload-in-found-file', name: 'good-credential', how: 'found', base: REG, change: unchanged },
  {
    rule: 'payload-was-wrapped',
    name: 'bad-a-quotation',
    ext: 'txt',
    base: REG,
    change: unchanged,
    edit: (text) => text.trimEnd().replace(/^/gm, '> '),
  },
  { rule: 'payload-was-wrapped', name: 'good-as-it-is', base: REG, change: unchanged },
  {
    rule: 'payloads-left-out',
    name: 'bad-1001-payloads',
    edit: () => JSON.stringify(Array(1001).fill(OPTIONS)),
  },
  {
    rule: 'payloads-left-out',
    name: 'good-1000-payloads',
    edit: () => JSON.stringify(Array(1000).fill(OPTIONS)),
  },
  {
    rule: 'entries-left-out',
    name: 'bad-5001-transports',
    base: REG,
    change: change('transports', Array(5001).fill('usb')),
    edit: onOneLine,
  },
  {
    rule: 'entries-left-out',
    name: 'good-5000-transports',
    base: REG,
    change: change('transports', Array(5000).fill('usb')),
    edit: onOneLine,
  },
  {
    rule: 'input-has-too-many-values',
    name: 'bad-2-million-lists',
    edit: () => `[${'[],'.repeat(1_000_000)}[]]`,
  },
  {
    rule: 'input-has-too-many-values',
    name: 'good-a-thousand-lists',
    edit: () => `[${JSON.stringify(OPTIONS)},${'[],'.repeat(1000)}[]]`,
  },
  {
    rule: 'json-repeated-member',
    name: 'bad-attachment-twice',
    base: REG,
    change: unchanged,
    edit: (text) =>
      text.replace('"authenticatorAttachment"', '"authenticatorAttachment": "any",\n  "authenticatorAttachment"'),
  },
  {
    rule: 'json-repeated-member',
    name: 'bad-transports-three-times',
    base: REG,
    change: unchanged,
    edit: (text) => text.replace('"transports"', '"transports": [],\n    "transports": ["usb"],\n    "transports"'),
  },
  {
    rule: 'json-repeated-member',
    name: 'good-one-name-in-two-objects',
    base: REG,
    change: unchanged,
    edit: (text) =>
      text.replace('"clientExtensionResults": {}', '"clientExtensionResults": { "id": true, "rawId": ":" }'),
  },
  {
    rule: 'findings-left-out',
    name: 'bad-150-transports',
    base: REG,
    change: change('transports', odd(150)),
  },
  {
    rule: 'findings-left-out',
    name: 'good-100-transports',
    base: REG,
    change: change('transports', odd(100)),
  },
  {
    rule: 'body-elsewhere',
    name: 'bad-a-file',
    ext: 'txt',
    edit: () => "curl https://api.example.com/passkeys -H 'Content-Type: application/json' -d @body.json\n",
  },
  {
    rule: 'body-elsewhere',
    name: 'good-a-here-document',
    ext: 'txt',
    base: REG,
    change: unchanged,
    edit: (text) =>
      `curl https://api.example.com/passkeys -H 'Content-Type: application/json' -d @- <<'EOF'\n${text.trimEnd()}\nEOF\n`,
  },
  {
    rule: 'quotation-left-open',
    name: 'bad-a-single-quote',
    ext: 'txt',
    base: REG,
    change: unchanged,
    edit: (text) => `curl https://api.example.com/passkeys -H 'Content-Type: application/json' -d '${text.trimEnd()}\n`,
  },
  {
    rule: 'quotation-left-open',
    name: 'good-both-quotes',
    ext: 'txt',
    base: REG,
    change: unchanged,
    edit: (text) =>
      `curl https://api.example.com/passkeys -H 'Content-Type: application/json' -d '${text.trimEnd()}'\n`,
  },
]
