/** Which part of src/ may import which: the order of the stages. Run by `npm run check`. */
// Unwrapping asks classification at every value what it is, and the decoders what a lone value is: both stand first.
const STAGES = ['input', 'classify', 'decode', 'unwrap', 'accepts', 'rules', 'ceremony', 'story', 'settle', 'formats']
const BESIDE = ['model', 'webauthn', 'json', 'text']
const ABOVE = ['inspect', 'explain', 'named', 'settings', 'expectations', 'commands', 'library', 'build']
/** A provider's folder has stages of its own, and each obeys the order. */
const OF_PROVIDERS = {
  unwrap: ['wrappers'],
  classify: ['recognisers'],
  decode: ['models'],
  rules: ['rules'],
  ceremony: ['relations'],
  explain: ['explain'],
}
const folders = (names) =>
  `^src/(${[...names, ...names.flatMap((name) => (OF_PROVIDERS[name] ?? []).map((own) => `providers/[^/]+/${own}`))].join('|')})/`

/** The layouts of `decode` and of a report's page take the type of the tree that they lay out; the tree's own code they never load. */
const DECODE_LAYOUTS = '^src/formats/(decode/|html/|format\\.ts$)'
const TREE_TYPES = '^src/inspect/(inspector|tree)\\.ts$'

const later = STAGES.slice(0, -1).map((stage, index) => ({
  name: `${stage}-imports-no-later-stage`,
  severity: 'error',
  from: { path: folders([stage]) },
  to: { path: folders(STAGES.slice(index + 1)) },
}))

export default {
  forbidden: [
    ...later,
    {
      name: 'beside-imports-no-stage',
      severity: 'error',
      from: { path: folders(BESIDE) },
      to: { path: folders([...STAGES, ...ABOVE]) },
    },
    {
      name: 'stages-import-nothing-above',
      severity: 'error',
      from: { path: folders(STAGES), pathNot: DECODE_LAYOUTS },
      to: { path: folders(ABOVE) },
    },
    {
      name: 'decode-layouts-take-only-types-from-above',
      severity: 'error',
      from: { path: DECODE_LAYOUTS },
      to: { path: folders(ABOVE), pathNot: TREE_TYPES },
    },
    {
      // A wrapper knows a form, not what may be in it; only one that is a provider's own stands in its folder.
      name: 'wrappers-know-no-payload',
      severity: 'error',
      from: { path: '^src/unwrap/wrappers/' },
      to: { path: `^src/providers/|${folders(['classify'])}` },
    },
    {
      // It is built apart, for a browser; its worker is what the library for browsers brings for it.
      name: 'nothing-imports-the-page',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/page/' },
      to: { path: '^src/page/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      // The part that also runs in a browser.
      name: 'no-node-from-unwrap-to-settle',
      severity: 'error',
      from: { path: folders([...STAGES.slice(1, -1), 'providers']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'chalk-only-in-text',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/text/' },
      to: { path: '(^|/)node_modules/chalk/' },
    },
    {
      name: 'commander-only-in-program-and-commands',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(program\\.ts$|commands/|build/manual/)' },
      to: { path: '(^|/)node_modules/commander/' },
    },
    {
      // A decoder notices; its words are read where something is said.
      name: 'words-are-read-by-the-registry-alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/generated/' },
      to: { path: '\\.words\\.ts$' },
    },
    // A file that is not found would be a hole in all of the above.
    { name: 'everything-is-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // The compiler this package uses has no interface for programs; swc reads type imports too.
    parser: 'swc',
    tsPreCompilationDeps: true,
    // Built files without a way onward; swc does not read declarations that have no value.
    exclude: { path: '\\.d\\.m?ts$|^src/generated/validators/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
