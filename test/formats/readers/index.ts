import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab, json, jsonl } from './json.ts'
import { markdown } from './markdown.ts'
import type { Reader } from './reader.ts'
import { sarif } from './sarif.ts'
import { tap } from './tap.ts'
import { checkstyle, junit } from './xml.ts'

/** A parser for each format that programs read, or that has one. */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>(
  Object.entries({ checkstyle, compact, github, gitlab, json, jsonl, junit, markdown, sarif, tap }),
)
