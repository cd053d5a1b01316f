import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//

/** The licence texts of every package that a bundle holds a part of. @param {readonly string[]} inputs paths of bundled files */
export function licencesOf(inputs) {
  const names = [...new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []))].sort()
  return `passkey-lint contains parts of the following packages.\n${names.map(licenceOf).join('')}`
}

/** @param {string} name */
function licenceOf(name) {
  const folder = join('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file))
  if (files.length === 0) throw new Error(`${name} ships no licence text`)
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `\n${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${texts.join('\n\n')}\n`
}
