import { base64, each, escaped, type Forms, inBase64, line, pretty, quoted } from './form.ts'

const escapedValue = (value: string): RegExp => new RegExp(`^\\\\*"?${value}\\\\*"?$`)
const entities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** One form in another, two and three deep. */
export const NESTED: Forms = {
  'a fence in a quotation': (value) => each('> ', `see\n\`\`\`json\n${pretty(value)}\n\`\`\``),
  'a command in a quotation': (value) =>
    each('> ', `curl https://app.example.com/verify -H 'content-type: application/json' -d ${quoted(line(value))}`),
  'a command in a log of docker compose': (value) =>
    each(
      'web-1  | ',
      `curl https://app.example.com/v -H 'content-type: application/json' --data-raw ${quoted(pretty(value))}`,
    ),
  'escaped JSON in a fence': {
    write: (value) => `see\n\`\`\`\nbody="${escaped(line(value))}"\n\`\`\`\n`,
    spelled: escapedValue,
  },
  'escaped JSON in a quotation of a fence': {
    write: (value) => each('> ', `\`\`\`\n{"msg":"body=${escaped(escaped(line(value)))}"}\n\`\`\``),
    spelled: escapedValue,
  },
  'a log line on a page': {
    write: (value) => `<p>${entities(`10:00 INFO body=${line(value)} ms=3`)}</p>`,
    spelled: (value) => new RegExp(`^(?:&quot;)?${value}(?:&quot;)?$`),
  },
  'a literal in a fence': (value) => `\`\`\`js\nconst credential = ${line(value).replaceAll('"', "'")}\n\`\`\`\n`,
  'a literal in a quotation': (value) => each('> ', `credential: ${line(value).replaceAll('"', "'")}`),
  'base64 in JSON in a fence': {
    write: (value) => `\`\`\`json\n${pretty({ credential: base64(line(value)) })}\n\`\`\``,
    spelled: inBase64,
  },
  'a form in HAR': {
    write: (value) =>
      line({
        log: {
          version: '1.2',
          entries: [
            {
              request: {
                method: 'POST',
                url: 'https://app.example.com/login',
                headers: [],
                postData: {
                  mimeType: 'application/x-www-form-urlencoded',
                  text: `a=1&credential=${encodeURIComponent(line(value))}`,
                },
              },
              response: { status: 200, headers: [], content: {} },
            },
          ],
        },
      }),
    spelled: (value) => new RegExp(`^(?:%22)?${value}(?:%22)?$`),
  },
  'a form in HAR in a quotation': {
    write: (value) =>
      each(
        '> ',
        pretty({
          request: {
            method: 'POST',
            url: 'https://app.example.com/login',
            postData: { text: `credential=${encodeURIComponent(line(value))}` },
          },
        }),
      ),
    spelled: (value) => new RegExp(`^(?:%22)?${value}(?:%22)?$`),
  },
  'an event of API Gateway in a line of CloudWatch': {
    write: (value) =>
      line({
        timestamp: 1777629600000,
        message: `EVENT ${line({ version: '2.0', rawPath: '/verify', body: line(value), isBase64Encoded: false })}`,
      }),
    spelled: escapedValue,
  },
  'a string of a string of JSON': { write: (value) => line({ a: line({ b: line(value) }) }), spelled: escapedValue },
  'smart quotes in a fence': {
    write: (value) => `so:\n\`\`\`\n${pretty(value).replaceAll(/"([^"]*)"/g, '“$1”')}\n\`\`\`\n`,
    spelled: (value) => new RegExp(`^“?${value}”?$`),
  },
  'colours in a log of docker compose': (value) =>
    each('api_1 | ', pretty(value).replaceAll(/"[^"]*"/g, '\u001b[32m$&\u001b[39m')),
}
