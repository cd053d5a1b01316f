import { enliven } from './enliven.ts'

/** The script of a report that stands in a file of its own. */
enliven(document)
