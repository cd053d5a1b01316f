/** What nobody can do without who reads a folder of JSON. */
import { readdirSync, readFileSync } from 'node:fs'

const [folder = '.'] = process.argv.slice(2)
for (const name of readdirSync(folder)) JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
