import type { Argument, Option } from 'commander'

/** `file` of `--registration <file>`; an argument's name is one. */
export const placeholderOf = (what: Option | Argument): string =>
  'flags' in what ? (/[<[](.+)[>\]]$/.exec(what.flags)?.[1] ?? '') : what.name()
