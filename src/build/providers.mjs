/** Makes the registries of what the folders of providers hold. Their list gives the order: of targets, and of codes. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const ROOT = 'src/providers'

/** The providers' names. Throws where the list and the folders differ. */
export function providerNames() {
  const listed = JSON.parse(readFileSync(`${ROOT}/list.json`, 'utf8'))
  const folders = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  for (const name of listed)
    if (!folders.includes(name)) throw new Error(`${ROOT}/list.json names ${name}, which has no folder`)
  for (const name of folders)
    if (!listed.includes(name)) throw new Error(`${ROOT}/${name} does not stand in ${ROOT}/list.json`)
  return listed
}

/** Writes a module that holds, by provider, what the file of each exports as `what`; a provider may have none. */
export function buildJoint(out, header, { file, what, constant }) {
  const having = providerNames().filter((name) => existsSync(`${ROOT}/${name}/${file}.ts`))
  const imports = having.map((name) => `import { ${what} as ${name} } from '../providers/${name}/${file}.ts'\n`)
  const module = file.replaceAll('/', '-')
  writeFileSync(
    `${out}/provider-${module}.ts`,
    `${header}${imports.join('')}\nexport const ${constant} = { ${having.join(', ')} }\n`,
  )
}
