/** What npm runs after it packed: the manifest is that of a checkout again. */
import { renameSync } from 'node:fs'

renameSync('.cache/package.json', 'package.json')
