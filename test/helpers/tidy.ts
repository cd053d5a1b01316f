/** Runs around every test file: files share a worker and its modules, so none may leave a clock or a folder to the next. */
import { afterAll, vi } from 'vitest'
import { removeFolders } from './folder.ts'

afterAll(() => {
  vi.useRealTimers()
  removeFolders()
})
