import { existsSync, readdirSync } from 'node:fs'
import { providerNames } from '../providers.mjs'
import { exportsFunctions } from './exports-of.mjs'

/**
 * What most runs do not need stands in files of its own, read when one of its functions is called. Each of these modules
 * exports nothing but functions and types; those of one part are needed together.
 *
 * @type {Record<string, readonly string[]>}
 */
const PARTS = {
  // Of payloads that belong together.
  ceremony: [
    'src/ceremony/answers.ts',
    'src/ceremony/challenge.ts',
    'src/ceremony/continuity.ts',
    'src/ceremony/credential-id.ts',
    'src/ceremony/credential-lists.ts',
    'src/ceremony/level-3.ts',
    'src/ceremony/request.ts',
    'src/ceremony/rp-id.ts',
    'src/ceremony/signature-readings.ts',
    'src/ceremony/site-apps.ts',
    'src/ceremony/site-files.ts',
    'src/decode/public-key-numbers.ts',
  ],
  incident: ['src/settle/incident.ts', 'src/story/index.ts', 'src/ceremony/incident.ts'],
  // Of a credential whose authenticator attested it.
  statement: [
    'src/decode/der/certificate.ts',
    'src/decode/der/walk.ts',
    'src/decode/statement/binding.ts',
    'src/decode/statement/certificates.ts',
    'src/decode/statement/jws.ts',
    'src/decode/statement/tpm.ts',
  ],
  nested: ['src/decode/cbor/nested.ts'],
  // Of files that a domain serves.
  'site-files': [
    'src/webauthn/site-files/asset-links.ts',
    'src/webauthn/site-files/fingerprints.ts',
    'src/webauthn/site-files/related-origins.ts',
  ],
  // Of what was found.
  found: [
    'src/explain/lookup.ts',
    'src/formats/pretty/finding.ts',
    'src/formats/pretty/overview.ts',
    'src/generated/rule-families.ts',
    'src/providers/codes.ts',
    'src/settle/judged.ts',
    'src/settle/words.ts',
    'src/text/frame.ts',
    'src/text/lines.ts',
    'src/text/mask.ts',
    'src/text/sensitivity.ts',
    'src/webauthn/difference.ts',
  ],
  // Of what is packed.
  'input-unpack': ['src/input/unpack.ts', 'src/input/zlib.ts'],
  fingerprint: ['src/settle/fingerprint.ts'],
  // Of texts that are not one JSON document.
  texts: [
    'src/decode/lone-field.ts',
    'src/input/encoding.ts',
    'src/json/moment.ts',
    'src/unwrap/bare-field.ts',
    'src/unwrap/command-text.ts',
    'src/unwrap/cut-json.ts',
    'src/unwrap/excerpts.ts',
    'src/unwrap/form-list.ts',
    'src/unwrap/graphql.ts',
    'src/unwrap/headers.ts',
    'src/unwrap/json-lines.ts',
    'src/unwrap/literal.ts',
    'src/unwrap/multipart.ts',
    'src/unwrap/neighbours.ts',
    'src/unwrap/nested-form.ts',
    'src/unwrap/recorded.ts',
    'src/unwrap/respelled.ts',
    'src/unwrap/sent-by.ts',
    'src/unwrap/shell-script.ts',
    'src/unwrap/url-encoded-form.ts',
    'src/webauthn/documents.ts',
  ],
}

/** A part each. */
const ALONE = [
  'src/accepts/refusals.ts',
  'src/decode/public-key-input.ts',
  'src/explain/recognise.ts',
  'src/formats/pretty/fold.ts',
  'src/formats/pretty/incident.ts',
  'src/formats/pretty/quiet.ts',
  'src/formats/pretty/same.ts',
  'src/formats/pretty/statistics.ts',
  'src/generated/error-index.ts',
  'src/generated/errors.ts',
  'src/input/ignore-file.ts',
  'src/inspect/inspector.ts',
  'src/inspect/tree-of.ts',
  'src/json/skipping-tree.ts',
  'src/library/schema.ts',
  'src/settle/statistics.ts',
  'src/settle/suppress.ts',
  'src/text/hyperlinks.ts',
  'src/text/outline.ts',
  'src/text/plain-words.ts',
  'src/text/without-secrets.ts',
  'src/unwrap/calls/index.ts',
  'src/unwrap/curl-request.ts',
  'src/unwrap/error-islands.ts',
  'src/unwrap/field/index.ts',
  'src/unwrap/har.ts',
  'src/unwrap/hcl.ts',
  'src/unwrap/http-text.ts',
  'src/unwrap/islands/index.ts',
  'src/unwrap/lines/index.ts',
  'src/unwrap/literal-finder.ts',
  'src/unwrap/mail/index.ts',
  'src/unwrap/markup.ts',
  'src/unwrap/other-commands.ts',
  'src/unwrap/outline.ts',
  'src/unwrap/seems.ts',
  'src/unwrap/shell-words.ts',
  'src/unwrap/yaml-document.ts',
  'src/webauthn/browser-errors/read.ts',
  'src/webauthn/client-errors/read.ts',
]

/**
 * Folders in which every module is a part but some: the default format, and what checks credentials, which most payloads
 * are; an index and a type are nothing to read later.
 *
 * @type {Record<string, readonly string[]>}
 */
const FOLDERS = {
  'src/formats': ['format.ts', 'index.ts', 'pretty.ts'],
  'src/generated/checks': ['credentials.ts'],
  'src/generated/rules': [],
}

/** The modules that are read later, by the name of their part. @type {() => Map<string, readonly string[]>} */
export function partsOf() {
  const inFolders = Object.entries(FOLDERS).flatMap(([folder, needed]) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !needed.includes(name))
      .map((name) => `${folder}/${name}`),
  )
  return new Map([
    ...Object.entries(PARTS),
    ...partsOfProviders(),
    ...[...ALONE, ...inFolders].map((path) => pair(partOf(path), [path])),
  ])
}

/** What a provider's objects say of each other, and what they are: of each folder what exports only functions; the index decides whether there is anything to say. */
const partsOfProviders = () =>
  providerNames().flatMap((name) =>
    ['relations', 'models'].flatMap((own) => {
      const folder = `src/providers/${name}/${own}`
      const paths = existsSync(folder) ? readdirSync(folder).map((file) => `${folder}/${file}`) : []
      const later = paths.filter((path) => /(?<!\/index)\.ts$/.test(path) && exportsFunctions(path))
      return later.length > 0 ? [pair(`${name}-${own}`, later)] : []
    }),
  )

/** @type {(name: string, paths: readonly string[]) => [string, readonly string[]]} */
const pair = (name, paths) => [name, paths]

/** The name of a part: `src/unwrap/mail/index.ts` becomes `unwrap-mail`. @param {string} path */
const partOf = (path) =>
  path
    .replace(/^src\/(generated\/)?/, '')
    .replace(/(\/index)?\.ts$/, '')
    .replaceAll('/', '-')
