import { MAX_DIAGNOSED } from '../../limits.ts'
import { defineWrapper } from '../wrapper.ts'
import { yamlDocuments } from '../yaml-document.ts'

/** The first line of a file of Insomnia 5, perhaps behind comments. */
const FILE =
  /^(?:[^\S\n]*(?:#[^\n]{0,400}|---)?\r?\n){0,20}(?:schema_)?(?:type|version): ["']?(?:collection|spec|environment|mock)[\w.-]{0,40}insomnia\.rest\//

/** A collection of Insomnia, of version 5 and later in YAML: its requests are known by their members, as they are in JSON. */
export default defineWrapper({
  opens: 'text',
  step: 'yaml',
  sure: 'plain',
  undone: undefined,
  looks: (text) => text.length <= MAX_DIAGNOSED && FILE.test(text),
  open: (text) => yamlDocuments(text)?.map((cut) => ({ cut, unexpected: true })),
})
