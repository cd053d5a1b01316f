import { gzipSync } from 'node:zlib'
import { base64, type Forms, inBase64, line, pretty } from './form.ts'

const percent = (value: string): RegExp => new RegExp(`^(?:%22|")?${value}(?:%22|")?$`)
const utf16 = (text: string, mark: boolean): Uint8Array => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')

/** Encodings of a text, and bytes of files. */
export const ENCODINGS: Forms = {
  JSON: pretty,
  'JSON on one line': line,
  'line ends of Windows': (value) => pretty(value).replaceAll('\n', '\r\n'),
  NDJSON: (value) => `${line({ level: 'info', msg: 'start' })}\n${line({ level: 'info', body: value })}\n`,
  'a JSON text sequence': (value) => `\u001e${line({ a: 1 })}\n\u001e${line(value)}\n`,
  'a string of JSON': { write: (value) => line(line(value)), spelled: (value) => new RegExp(`^\\\\"${value}\\\\"$`) },
  'UTF-8 with a mark': (value) => Buffer.from(`\ufeff${pretty(value)}`),
  'UTF-16 with a mark': (value) => utf16(pretty(value), true),
  'UTF-16 without a mark': (value) => utf16(pretty(value), false),
  'UTF-16, big end first': (value) => Buffer.from(utf16(pretty(value), true)).swap16(),
  'Latin-1': (value) => Buffer.from(`caf\u00e9 says: ${line(value)}`, 'latin1'),
  gzip: (value) => gzipSync(pretty(value)),
  base64: { write: (value) => base64(pretty(value)), spelled: inBase64 },
  base64url: { write: (value) => Buffer.from(line(value)).toString('base64url'), spelled: inBase64 },
  'base64 in lines': { write: (value) => base64(pretty(value)).replace(/.{76}/g, '$&\n'), spelled: () => /[\w+/=\n]+/ },
  'a data URL': { write: (value) => `data:application/json;base64,${base64(line(value))}`, spelled: inBase64 },
  'a data URL with escapes': {
    write: (value) => `data:application/json,${encodeURIComponent(line(value))}`,
    spelled: percent,
  },
  YAML: (value) => yaml(value, ''),
  'YAML of a request': (value) => `request:\n  method: POST\n  body:\n${yaml(value, '    ')}`,
}

function yaml(value: Record<string, unknown>, indent: string): string {
  return Object.entries(value)
    .map(([name, one]) => {
      if (Array.isArray(one)) return `${indent}${name}: [${one.join(', ')}]\n`
      if (typeof one !== 'object' || one === null) return `${indent}${name}: ${String(one)}\n`
      const inner = yaml(one as Record<string, unknown>, `${indent}  `)
      return inner === '' ? `${indent}${name}: {}\n` : `${indent}${name}:\n${inner}`
    })
    .join('')
}
