import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

/**
 * `node src/build/software-fixtures.mjs`: fixtures/software/, what Chromium's virtual authenticator cannot make, from the
 * software authenticator in test/authenticator/. `--out` writes to another folder. Keys and signatures are new in every run.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'fixtures/software' } } })

const { outputFiles } = await build({
  entryPoints: ['test/authenticator/index.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
})
const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
/** @type {typeof import('../../test/authenticator/index.ts')} */
const { authenticate, availableAlgorithms, register } = await import(`data:text/javascript;base64,${code}`)

/** Chromium makes ES256, RS256, Ed25519 and ML-DSA; no format but none, packed and fido-u2f. */
const CHROMIUM = ['ES256', 'RS256', 'EdDSA']
/** @type {Record<string, Parameters<typeof register>[0]>} */
const SCENARIOS = {
  ...Object.fromEntries(
    availableAlgorithms
      .filter((alg) => !CHROMIUM.includes(alg) && !alg.startsWith('ML-DSA'))
      .map((alg) => [`packed-self-${alg.toLowerCase()}`, { format: 'packed-self', alg }]),
  ),
  'packed-self-es256': { format: 'packed-self' },
  'packed-by-rs256': { format: 'packed', attestationAlg: 'RS256' },
  'packed-full-chain': { format: 'packed', chain: 'full' },
  'tpm-es256': { format: 'tpm' },
  'tpm-rs256': { format: 'tpm', alg: 'RS256', attestationAlg: 'RS1' },
  'android-key-es256': { format: 'android-key' },
  'apple-es256': { format: 'apple' },
  'android-safetynet-es256': { format: 'android-safetynet' },
  'compound-es256': { format: 'compound' },
  'embedded-es256': { topOrigin: 'https://top.example' },
  'long-credential-id': { credentialIdLength: 1023 },
}

const text = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`
const files = new Map()
for (const [name, options] of Object.entries(SCENARIOS)) {
  const { json, credential } = register(options)
  const topOrigin = options?.topOrigin
  files.set(`${name}.registration.json`, text(json))
  files.set(`${name}.authentication.json`, text(authenticate({ credential, ...(topOrigin ? { topOrigin } : {}) }).json))
}

// The folder holds nothing else: what no scenario makes any more is gone.
await rm(values.out, { recursive: true, force: true })
await mkdir(values.out, { recursive: true })
for (const [name, contents] of files) await writeFile(join(values.out, name), contents)
await writeFile(
  join(values.out, 'README.md'),
  `# Credentials of the software authenticator

What Chromium's virtual authenticator cannot make, from \`test/authenticator/\`: all valid, at https://example.org.
\`node src/build/software-fixtures.mjs\` makes all files anew, this one too. Keys and signatures are new in every run;
challenges, credential IDs and user IDs are not. Certificates end at a root that nobody trusts.

${Object.entries(SCENARIOS)
  .map(([name, options]) => `- \`${name}\`: ${JSON.stringify(options)}`)
  .join('\n')}
`,
)
console.log(`${files.size + 1} files in ${values.out}`)
