/**
 * Which files of a package a bundle takes: ES modules, since jsonc-parser's UMD entry requires its parts by variable
 * names, which no bundler can follow, and yaml's entry for Node requires `process`, which an ES module cannot.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const AS_MODULES = {
  mainFields: ['module', 'main'],
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
}
