/**
 * Runs as soon as the library is there, before the page below it is read: the worker reads the library meanwhile, which is
 * most of what the first report waits for.
 */
import { LibraryWorker, leaveWorker } from './program.ts'
import { policyNamed } from './trusted.ts'

const policy = policyNamed('passkey-lint-boot')
leaveWorker(new LibraryWorker((url) => policy.createScriptURL(url)))
