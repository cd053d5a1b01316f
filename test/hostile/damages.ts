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
