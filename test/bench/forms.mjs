/** The forms in which people paste a payload, against the floor of the payload itself; and a long session as a HAR file. */
import { lint } from '../../dist/index.js'
import { floor } from './floor.mjs'
import { fixture, NONE } from './payloads.mjs'
import { ratioOf, sideBySide, timesRow } from './rounds.mjs'

const GROUP = 'Pasted in other forms'
const LINE = JSON.stringify(JSON.parse(NONE))
const HAR_BYTES = 20_000_000
/** Each of them takes a part of the code that the others do not: less is measured of each. */
const FEW = { rounds: 5, warming: 400_000 }

/** @type {Record<string, string>} */
const FORMS = {
  'JSON in a string of JSON': JSON.stringify({ body: LINE }),
  'a form body': `credential=${encodeURIComponent(LINE)}`,
  'a log line': `2026-01-01T12:00:00.000Z INFO  [req-1] POST /verify body=${LINE} status=400`,
  'an HTTP request': `POST /v2/verify HTTP/1.1\nHost: app.example\nContent-Type: application/json\n\n${LINE}\n`,
  'a block of Markdown': `What we sent:\n\n\`\`\`json\n${NONE}\n\`\`\`\n\nWhy 60377?\n`,
  'a console print': NONE.replaceAll(/"(\w+)":/g, '$1:').replaceAll('"', "'"),
  YAML: `credential:\n${NONE.replaceAll(/^/gm, '  ')}`,
  'a curl command': fixture('recorded/twilio-another-origin.curl.sh'),
  'a fetch call': fixture('recorded/twilio-another-origin.fetch.js'),
}

/** A recorded session in which most is about other things. */
function longSession() {
  const har = JSON.parse(fixture('recorded/twilio-another-origin.har'))
  const entries = har.log.entries
  const picture = Buffer.alloc(40_000, 'a picture').toString('base64')
  const other = (/** @type {number} */ number) => ({
    startedDateTime: '2026-01-01T12:00:00.000Z',
    request: { method: 'GET', url: `https://app.example/static/${number}.png`, headers: [] },
    response: { status: 200, headers: [], content: { mimeType: 'image/png', encoding: 'base64', text: picture } },
  })
  har.log.entries = [...entries]
  for (let number = 0; number * picture.length < HAR_BYTES; number++) har.log.entries.push(other(number))
  return JSON.stringify(har)
}

/** @returns {Promise<import('./rounds.mjs').Row[]>} */
export async function rows() {
  const session = longSession()
  const har = await sideBySide({ parse: () => JSON.parse(session), own: () => lint(session) }, FEW)
  /** @type {Record<string, number[]>} */
  const forms = await sideBySide(
    {
      floor: () => floor(NONE),
      ...Object.fromEntries(Object.entries(FORMS).map(([name, text]) => [name, () => lint(text)])),
    },
    FEW,
  )
  return [
    ...Object.keys(FORMS).map((name) =>
      timesRow(GROUP, name, ratioOf(forms[name] ?? [], forms.floor ?? []), 'the floor'),
    ),
    timesRow(GROUP, 'a HAR file of 20 MB', ratioOf(har.own, har.parse), 'JSON.parse'),
  ]
}
