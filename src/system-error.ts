/** What the system calls the error that it gave, such as `ENOENT`; `unknown error` where it has no name. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error'
