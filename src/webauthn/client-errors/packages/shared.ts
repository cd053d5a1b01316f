export const APP = [
  'What was thrown, whole, and the log of the device around it (logcat, Console): packages drop what the platform says.',
  'The version of the package, and the options that it was given.',
]

export const MANAGER = [
  'Name and version of the password manager, and of browser or Android.',
  'The same in a window without extensions, or with another provider: it tells whose error it is.',
  'The options that the call was given.',
]

/** A name or code of a package, the words beside it, what it means. */
export type PackageError = readonly [
  name: string,
  message: RegExp | undefined,
  title: string,
  meaning: string,
  causes: readonly string[],
  fix: string,
]
