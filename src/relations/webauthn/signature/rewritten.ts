import type { Json, JsonObject } from '../../../model/index.ts'

/** The client data as it may have been before, or after, somebody wrote it anew. */
export interface Rewriting {
  text: string
  /** How the signed text differs from the one in the payload: ours, for a message. */
  how: string
}

/** As browsers write it (WebAuthn Level 3 §5.8.1.1). */
const ORDER = ['type', 'challenge', 'origin', 'crossOrigin', 'topOrigin']
/** What Chromium adds at random, against readers that compare by text. */
const GREASE = {
  other_keys_can_be_added_here: 'do not compare clientDataJSON against a template. See https://goo.gl/yabPex',
}

interface Layout {
  how: string
  write(value: JsonObject): string
}

const LAYOUTS: readonly Layout[] = [
  { how: 'without white space', write: (value) => JSON.stringify(value) },
  { how: 'indented by 2', write: (value) => JSON.stringify(value, null, 2) },
  { how: 'indented by 4', write: (value) => JSON.stringify(value, null, 4) },
  { how: 'indented by tabs', write: (value) => JSON.stringify(value, null, '\t') },
  { how: 'with blanks after commas and colons, as Python writes it', write: spaced },
]

/** Other spellings of the same client data, likeliest first; the text of the payload itself is left out. */
export function* rewritings(text: string, json: JsonObject): Generator<Rewriting, void> {
  const seen = new Set([text])
  for (const { value, how: order } of orders(json))
    for (const layout of LAYOUTS) {
      const plain = layout.write(value)
      for (const [spelling, slashes] of [
        [plain, text.includes('\\/') ? 'slashes not escaped' : ''],
        [plain.replaceAll('/', '\\/'), text.includes('\\/') ? '' : 'slashes escaped as \\/'],
      ] as const) {
        if (seen.has(spelling)) continue
        seen.add(spelling)
        const how = [order, isLaidOut(text, layout, json) ? '' : layout.how, slashes].filter((one) => one !== '')
        yield { text: spelling, how: how.join(', ') }
      }
    }
}

/** Whether the payload's own text has this layout, whatever its slashes. */
const isLaidOut = (text: string, layout: Layout, json: JsonObject): boolean =>
  layout.write(json) === text.replaceAll('\\/', '/')

function* orders(json: JsonObject): Generator<{ value: JsonObject; how: string }> {
  yield { value: json, how: '' }
  const rest = Object.keys(json).filter((name) => !ORDER.includes(name))
  const standard = pick(json, [...ORDER, ...rest])
  yield { value: standard, how: 'type, challenge and origin first' }
  yield { value: pick(json, Object.keys(json).sort()), how: 'members in the order of the alphabet' }
  // A class that names three members drops the others.
  for (const crossOrigin of [false, true])
    if (!Object.hasOwn(json, 'crossOrigin'))
      yield { value: pick({ ...standard, crossOrigin }, [...ORDER, ...rest]), how: `with "crossOrigin":${crossOrigin}` }
  const whole = pick({ ...standard, crossOrigin: json.crossOrigin ?? false }, ORDER)
  if (rest.length === 0) yield { value: { ...whole, ...GREASE }, how: 'with the member that Chromium adds' }
}

/** Own members only, in this order; those that are not there are left out. */
function pick(json: JsonObject, names: readonly string[]): JsonObject {
  const entries = names.flatMap((name): [string, Json][] => {
    const value = Object.hasOwn(json, name) ? json[name] : undefined
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(entries)
}

/** `json.dumps` without arguments: one line, a blank after each comma and colon. */
function spaced(value: JsonObject): string {
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`)
  return `{${members.join(', ')}}`
}
