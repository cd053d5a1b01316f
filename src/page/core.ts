/** The library for browsers, and what the paste page's worker calls besides; nobody else is given that. */
export * from '../browser.ts'
export { serve } from './worker.ts'
