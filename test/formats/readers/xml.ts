import { SaxesParser } from 'saxes'
import { validateXML } from 'xmllint-wasm'
import { readRepo } from '../../helpers/repo.ts'
import { demand, type Entry } from './reader.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  parent?: Element | undefined
}

/** Every element of a document, by a parser that refuses what is not well-formed. */
export function elementsOf(text: string): Element[] {
  const elements: Element[] = []
  let open: Element | undefined
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    open = { name, attributes: attributes as Record<string, string>, parent: open }
    elements.push(open)
  })
  parser.on('closetag', () => {
    open = open?.parent
  })
  parser.write(text).close()
  return elements
}

/** Against the schema, by libxml2. */
async function checked(text: string, schema: string): Promise<void> {
  const { valid, errors } = await validateXML({ xml: text, schema: readRepo(`test/formats/schemas/${schema}.xsd`) })
  demand(valid, errors)
}

export async function checkstyle(text: string): Promise<Entry[]> {
  await checked(text, 'checkstyle')
  return elementsOf(text).flatMap(({ name, attributes, parent }) =>
    name === 'error'
      ? [{ path: parent?.attributes.name ?? '', rule: (attributes.source ?? '').replace('passkey-lint.', '') }]
      : [],
  )
}

/** Tests of findings, and those that failed for another reason; tests that stand for a sound payload are no entries. */
export async function junit(text: string): Promise<Entry[]> {
  await checked(text, 'junit')
  const elements = elementsOf(text)
  const [all, ...rest] = elements
  const counted = (name: string): string => String(rest.filter((one) => one.name === name).length)
  demand(
    all?.attributes.tests === counted('testcase') && all.attributes.failures === counted('failure'),
    'the counts are true',
  )
  demand(all?.attributes.errors === counted('error'), 'the errors are counted')
  const names = rest.flatMap(({ name, attributes }) =>
    name === 'testcase' ? [`${attributes.classname} ${attributes.name}`] : [],
  )
  demand(new Set(names).size === names.length, 'names of tests differ')
  return rest.flatMap(({ name, parent }) => {
    if (!['failure', 'error', 'system-out'].includes(name)) return []
    const { classname = '', name: test = '' } = parent?.attributes ?? {}
    return [{ path: classname, rule: name === 'error' ? 'not-read' : (/^[a-z0-9-]+/.exec(test)?.[0] ?? '') }]
  })
}
