import { each, escaped, type Forms, line, pretty } from './form.ts'

const entities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const smart = (text: string): string => text.replaceAll(/"([^"]*)"/g, '“$1”')
/** Broken at a number of units, as a mail program or a terminal breaks lines. */
const wrapped = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n')
const quotedPrintable = (text: string): string =>
  text.replaceAll('=', '=3D').replaceAll('\n', '\r\n').replace(/.{72}/g, '$&=\r\n')
const escapedValue = (value: string): RegExp => new RegExp(`^\\\\*"?${value}\\\\*"?$`)
const softBroken = (value: string): RegExp => new RegExp(`^"?${[...value].join('(?:=?\\r?\\n)?')}"?$`)

/** JSON in other text, and what the text has gone through. */
export const TEXT: Forms = {
  'a Markdown fence': (value) => `# Ticket\n\nIt fails:\n\n\`\`\`json\n${pretty(value)}\n\`\`\`\nThanks\n`,
  'a fence of tildes': (value) => `so\n\n~~~\n${line(value)}\n~~~\n`,
  'indented code of Markdown': (value) => `The body:\n\n${each('    ', pretty(value))}\n\nand that is all\n`,
  'a code span': (value) => `the body is \`${line(value)}\` and nothing else`,
  'Jira code': (value) => `h2. Body\n{code:json}\n${pretty(value)}\n{code}\n`,
  'Jira noformat': (value) => `{noformat}\n${pretty(value)}\n{noformat}`,
  Slack: (value) => `pasted by @ann:\n\`\`\`${pretty(value)}\`\`\`\n`,
  'a quotation': (value) => each('> ', pretty(value)),
  'a quotation of a mail in a mail': (value) => `Hi,\n${each('> > ', pretty(value))}\n\nBob`,
  'the prefix of a log': (value) => `2026-05-01T10:00:00.123Z INFO [passkeys] payload=${line(value)} ms=12\n`,
  'a log of docker compose': (value) => `${each('web-1  | ', `POST body\n${pretty(value)}`)}\n`,
  'a journal': (value) => each('May 01 10:00:00 host app[123]: ', pretty(value)),
  'a label': (value) => `Response: ${pretty(value)}`,
  'an assignment': (value) => `credential = ${line(value)}`,
  'a page': {
    write: (value) => `<html><body><pre>${entities(pretty(value))}</pre></body></html>`,
    spelled: (value) => new RegExp(`^(?:&quot;)?${value}(?:&quot;)?$`),
  },
  'highlighted code of a page': {
    write: (value) =>
      `<pre><code class="json">${pretty(value).replace(/"(?:[^"\\]|\\.)*"/g, (text) => `<span class="s2">${entities(text)}</span>`)}</code></pre>`,
    spelled: (value) => new RegExp(`^(?:&quot;)?${value}(?:&quot;)?$`),
  },
  'a text area': (value) => `<textarea name="c">${line(value)}</textarea>`,
  'a diff': (value) => `--- a/body.json\n+++ b/body.json\n@@ -0,0 +1,16 @@\n${each('+', pretty(value))}\n`,
  'lines with numbers': (value) =>
    pretty(value)
      .split('\n')
      .map((one, index) => `${String(index + 1).padStart(6)}\t${one}`)
      .join('\n'),
  grep: (value) => each('login.json:', pretty(value)),
  'a cell of CSV': {
    write: (value) => `time,body,status\n10:00,"${line(value).replaceAll('"', '""')}",400\n`,
    spelled: (value) => new RegExp(`^(?:"")?${value}(?:"")?$`),
  },
  'a cell of TSV': (value) => `time\tbody\tstatus\n10:00\t${line(value)}\t400\n`,
  'a value of SQL': (value) => `INSERT INTO log (at, body) VALUES (1, '${line(value).replaceAll("'", "''")}');\n`,
  'a row of psql': (value) => ` id | body\n----+------\n  1 | ${line(value)}\n(1 row)\n`,
  colours: (value) => pretty(value).replaceAll(/"[^"]*"/g, '\u001b[32m$&\u001b[0m'),
  'escaped once': {
    write: (value) => `level=info body="${escaped(line(value))}" ms=3`,
    spelled: escapedValue,
  },
  'escaped twice': {
    write: (value) => `level=info line="${escaped(line(value), 2)}"`,
    spelled: escapedValue,
  },
  'escaped, alone': { write: (value) => escaped(line(value)), spelled: escapedValue },
  'escaped over lines': { write: (value) => escaped(pretty(value)), spelled: escapedValue },
  'smart quotes': { write: (value) => smart(pretty(value)), spelled: (value) => new RegExp(`^“?${value}”?$`) },
  'blanks that do not break': (value) => pretty(value).replaceAll('  ', '\u00a0\u00a0'),
  'a byte order mark within': (value) => `\n\ufeff${pretty(value)}`,
  'comments and trailing commas': (value) => `// what we send\n${pretty(value).replace(/\n}$/, ',\n}')}`,
  'lines of 76': { write: (value) => wrapped(line(value), 76), spelled: softBroken },
  'the lines of a terminal': { write: (value) => wrapped(line(value), 120), spelled: softBroken },
  'a mail': {
    write: (value) =>
      `From: a@example.com\r\nSubject: passkey\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(`Hello,\n\n${line(value)}\n\nBye`)}`,
    spelled: softBroken,
  },
  'a mail in parts': {
    write: (value) =>
      `Subject: x\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(pretty(value))}\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>see above</p>\r\n--b1--\r\n`,
    spelled: softBroken,
  },
}
