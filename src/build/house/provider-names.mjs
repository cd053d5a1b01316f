/**
 * A provider is a folder: its name stands in no file of src/ outside src/providers/, apart from those listed beside this
 * script, and that list may only shrink. Run by `npm run check`; reads the package it is started in.
 */
import { readdirSync, readFileSync } from 'node:fs'

const LIST = 'src/build/house/provider-names.json'
const NAMES = /twilio|auth0/i
// Built from the providers' own folders, the list itself, and this script.
const APART = /^src\/(providers|generated|build\/house)\//

const named = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
  .filter((path) => /\.m?[jt]s$/.test(path) && !APART.test(path))
  .filter((path) => NAMES.test(path) || NAMES.test(readFileSync(path, 'utf8')))
  .sort()

/** @type {string[]} */
const listed = JSON.parse(readFileSync(LIST, 'utf8'))
const complaints = [
  ...named
    .filter((path) => !listed.includes(path))
    .map((path) => `${path} names a provider: that belongs in src/providers/`),
  ...listed
    .filter((path) => !named.includes(path))
    .map((path) => `${path} names no provider any more: take it off ${LIST}`),
]
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exitCode = 1
