/**
 * The library in a browser: judges passkey payloads as the program does, and sends nothing anywhere. What verifies
 * signatures is asynchronous there, so `lint` and `triage` give promises; the rest is as in Node.
 */

export { decode, lint, triage } from './browser/library.ts'
export * from './library/everywhere.ts'
