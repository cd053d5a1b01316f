/** A format that tells only how many errors there are. @type {import('../new.mjs').Template} */
export const format = {
  form: '<name>',
  names: /^([a-z][a-z0-9-]*)$/,
  files: (name = '') => [{ path: `src/formats/${name}.ts`, text: text(name) }],
  next: 'Fill it in, then: npm run build, npm run test:only -- test/formats -u, and read the file that this writes.',
}

/** @param {string} name */
function text(name) {
  const own = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  return `import type { Format } from './format.ts'

/** FILL IN: who reads it, and the page that describes it. */
const ${own}: Format = ({ summary }) => \`\${summary.errors}\\n\`

export default ${own}
`
}
