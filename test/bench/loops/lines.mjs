/** What nobody can do without who reads lines of JSON. */
import { createInterface } from 'node:readline'

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
  JSON.parse(line)
