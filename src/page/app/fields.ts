import { TARGETS } from '../../model/kinds.ts'
import { element } from '../dom.ts'
import { type Lists, type Settings, SHOW_VALUES } from '../protocol.ts'
import { byId } from './dom.ts'

type Name = keyof Settings

interface Field {
  name: Name
  label: string
  help?: string
  /** `list`: names with commas between them. */
  form: 'text' | 'choice' | 'list' | 'number' | 'area' | 'switch'
  placeholder?: string
}

const FIELDS: readonly Field[] = [
  { name: 'target', label: 'Who receives it', form: 'choice' },
  { name: 'as', label: 'What it is, or the endpoint it was sent to', form: 'text', help: 'Default: what it shows.' },
  { name: 'origin', label: 'Origin of the page', form: 'text', placeholder: 'https://example.com' },
  { name: 'rpId', label: 'RP ID', form: 'text', placeholder: 'example.com' },
  { name: 'challenge', label: 'Challenge that was issued', form: 'text', help: 'In base64url.' },
  { name: 'now', label: 'Time that ages are reckoned from', form: 'text', help: 'ISO 8601 with its time zone.' },
  {
    name: 'accepts',
    label: 'What the server accepts',
    form: 'list',
    help: 'A server library, or forms of bytes, with commas.',
  },
  { name: 'storedCounter', label: 'Stored signature counter', form: 'number' },
  {
    name: 'registration',
    label: 'Registration of the credential',
    form: 'area',
    help: 'What create() gave, to compare sign-ins with and to verify them.',
  },
  { name: 'publicKey', label: 'Stored public key', form: 'area', help: 'COSE, SPKI, PEM or JWK.' },
  { name: 'requireUserVerification', label: 'Demand that the user was verified', form: 'switch' },
  { name: 'verbose', label: 'Show consequences of other findings, too', form: 'switch' },
  {
    name: 'showValues',
    label: SHOW_VALUES,
    form: 'switch',
    help: 'E-mails, identities and signatures then stand in the report in full, and in what you copy of it. Secrets never do.',
  },
]

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controlOf = (name: Name): Control => byId<Control>(`field-${name}`)

/** Makes the fields; `onChange` is called when one changes. */
export function makeFields(onChange: () => void): void {
  const form = byId<HTMLFormElement>('fields')
  form.replaceChildren(...FIELDS.map(fieldElement))
  // A receiver that a link names has to be in its list.
  controlOf('target').append(...TARGETS.map((one) => element('option', {}, one)))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    count()
    onChange()
  })
}

function fieldElement({ name, label, help, form, placeholder }: Field): HTMLElement {
  const id = `field-${name}`
  const described = `${help === undefined ? '' : `${id}-help `}${id}-problem`
  const common = { id, 'aria-describedby': described }
  const plain = { ...common, autocapitalize: 'off', spellcheck: 'false', placeholder }
  const control =
    form === 'choice'
      ? element('select', common, element('option', { value: '' }, 'what the capture shows'))
      : form === 'area'
        ? element('textarea', { ...plain, rows: '3', translate: 'no' })
        : form === 'switch'
          ? element('input', { ...common, type: 'checkbox' })
          : element('input', {
              ...plain,
              type: 'text',
              list: form === 'number' ? undefined : `${id}-list`,
              inputmode: form === 'number' ? 'numeric' : undefined,
            })
  return element(
    'div',
    { class: `setting ${form}` },
    ...(form === 'switch'
      ? [element('label', {}, control, ` ${label}`)]
      : [element('label', { for: id }, label), control]),
    ...(help === undefined ? [] : [element('p', { class: 'help', id: `${id}-help` }, help)]),
    ...(form === 'text' || form === 'list' ? [element('datalist', { id: `${id}-list` })] : []),
    element('p', { class: 'problem', id: `${id}-problem` }),
  )
}

/** Fills what can be chosen from. */
export function fillLists({ as, accepts }: Lists): void {
  suggest('as', as)
  suggest('accepts', accepts)
}

/** What a field offers; `origin` and `rpId` offer what was read out of the inputs. */
export function suggest(name: Name, values: Iterable<string>): void {
  byId(`field-${name}-list`).replaceChildren(...[...new Set(values)].map((value) => element('option', { value })))
}

/** The options that are given. */
export function readFields(): Settings {
  const given = FIELDS.flatMap(({ name, form }): [string, unknown][] => {
    const control = controlOf(name)
    if (form === 'switch') return (control as HTMLInputElement).checked ? [[name, true]] : []
    const value = control.value.trim()
    if (value === '') return []
    if (form === 'number') return [[name, /^-?\d+$/.test(value) ? Number.parseInt(value, 10) : Number.NaN]]
    if (form === 'list')
      return [
        [
          name,
          value
            .split(',')
            .map((one) => one.trim())
            .filter((one) => one !== ''),
        ],
      ]
    return [[name, value]]
  })
  return Object.fromEntries(given) as Settings
}

/**
 * Of what a link holds, or is to hold, the options that have a field. Whether personal values show is up to who looks at
 * them, not to who sends the link.
 */
export function linkedFields(settings: Settings): Settings {
  const names = FIELDS.map(({ name }) => name).filter((name) => name !== 'showValues' && Object.hasOwn(settings, name))
  return Object.fromEntries(names.map((name) => [name, settings[name]]))
}

/** Puts options into their fields, and empties the others. */
export function writeFields(settings: Settings): void {
  for (const { name, form } of FIELDS) {
    const control = controlOf(name)
    const value: unknown = Object.hasOwn(settings, name) ? settings[name] : undefined
    if (form === 'switch') (control as HTMLInputElement).checked = value === true
    else control.value = textOf(value)
  }
  count()
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`
    : Array.isArray(value)
      ? value.map(textOf).join(', ')
      : ''

function count(): void {
  const given = Object.keys(readFields()).length
  byId('set-count').textContent = given === 0 ? '' : `(${given} given)`
}

/** Says at its field what is wrong with an option. Gives that with the label of the field, if the message is about one. */
export function tellProblem(message: string | undefined): { label: string; what: string } | undefined {
  // `lint: rpId: An RP ID is …`; a list is told with the place in it.
  const [, named, what = ''] = /^(?:(?:lint|triage): )?(\w+)[^:]*: (.*)$/s.exec(message ?? '') ?? []
  const about = FIELDS.find(({ name }) => name === named)
  for (const { name } of FIELDS) {
    const isIt = name === about?.name
    byId(`field-${name}-problem`).textContent = isIt ? what : ''
    if (isIt) controlOf(name).setAttribute('aria-invalid', 'true')
    else controlOf(name).removeAttribute('aria-invalid')
  }
  if (about) byId<HTMLDetailsElement>('settings').open = true
  return about && { label: about.label, what }
}
