/**
 * The page waits until the worker is on its way, which reads the library meanwhile: what it does at its start would come
 * between the pieces in which the library is unpacked, and the first report would wait for both.
 */
import { earlyWorker } from './program.ts'

void (earlyWorker()?.started ?? Promise.resolve()).then(() => import('./page.ts'))
