/** The contract of run.mjs, for the test. */
export const PORT: number
export function capture(options: {
  /** Folder; made when absent. */
  out: string
  /** 0 takes a free one. Default PORT. */
  port?: number
  /** Default: CHROMIUM_PATH, else /usr/bin/chromium. */
  executablePath?: string
}): Promise<{ files: string[] }>
