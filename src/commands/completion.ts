import type { Command, Option } from 'commander'
import { CLEAN, type ExitCode } from '../exit-codes.ts'
import type { Io } from './io.ts'

/** What completion offers, as plain data. */
export interface Offer {
  name: string
  about: string
  /** Takes files. */
  paths: boolean
  /** Takes the flags that stand without any command as well. */
  isDefault: boolean
  flags: { long: string; about: string; takesValue: boolean; words: readonly string[] }[]
}

type Shell = 'bash' | 'zsh' | 'fish'

/** Prints a script that completes commands, flags and the words that flags take. */
export function completion(
  shell: Shell,
  program: Command,
  wordsOf: (option: Option) => readonly string[],
  io: Io,
): ExitCode {
  const offers = program.commands.map((command): Offer => offerOf(command, wordsOf))
  io.stdout.write(SCRIPTS[shell](offers))
  return CLEAN
}

function offerOf(command: Command, wordsOf: (option: Option) => readonly string[]): Offer {
  const flags = command
    .createHelp()
    .visibleOptions(command)
    .flatMap((option) =>
      option.long
        ? [
            {
              long: option.long,
              about: firstClause(option.description),
              takesValue: option.required,
              words: wordsOf(option),
            },
          ]
        : [],
    )
  const paths = command.registeredArguments.some((argument) => /^paths?$/.test(argument.name()))
  return {
    name: command.name(),
    about: firstClause(command.description()),
    paths,
    isDefault: command.name() === 'lint',
    flags,
  }
}

/** Short, and without what a shell reads: quotes, brackets, colons. */
const firstClause = (text: string): string => (text.split(/[;:(]/)[0] ?? '').replaceAll(/['"`$\\[\]]/g, '').trim()

const longs = ({ flags }: Offer): string => flags.map(({ long }) => long).join(' ')

function bash(offers: readonly Offer[]): string {
  const byDefault = offers.find((offer) => offer.isDefault)
  const words = new Map(
    offers.flatMap(({ flags }) => flags.filter((flag) => flag.words.length > 0).map((flag) => [flag.long, flag.words])),
  )
  return `# bash completion for passkey-lint
_passkey_lint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  case $before in
${[...words].map(([long, all]) => `    ${long}) COMPREPLY=($(compgen -W '${all.join(' ')}' -- "$word")); return ;;`).join('\n')}
    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- "$word")); return ;;
  esac
  if [[ $word == -* ]]; then
    case $command in
${offers
  .filter((offer) => !offer.isDefault)
  .map((offer) => `      ${offer.name}) COMPREPLY=($(compgen -W '${longs(offer)}' -- "$word")) ;;`)
  .join('\n')}
      *) COMPREPLY=($(compgen -W '${byDefault ? longs(byDefault) : ''}' -- "$word")) ;;
    esac
    return
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${offers.map(({ name }) => name).join(' ')}' -- "$word"))
  fi
}
complete -o default -o bashdefault -F _passkey_lint passkey-lint
`
}

function zsh(offers: readonly Offer[]): string {
  const spec = ({ flags, paths }: Offer): string =>
    [
      ...flags.map(
        (flag) =>
          `'${flag.long}[${flag.about}]${flag.takesValue ? `:value:${flag.words.length > 0 ? `(${flag.words.join(' ')})` : ''}` : ''}'`,
      ),
      ...(paths ? ["'*:file:_files'"] : []),
    ].join(' ')
  const byDefault = offers.find((offer) => offer.isDefault)
  return `#compdef passkey-lint
_passkey_lint() {
  local -a commands
  commands=(${offers.map(({ name, about }) => `'${name}:${about}'`).join(' ')})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
    completion) _arguments '2:shell:(bash zsh fish)' ;;
${offers
  .filter(({ name, isDefault }) => !isDefault && name !== 'completion')
  .map((offer) => `    ${offer.name}) _arguments ${spec(offer)} ;;`)
  .join('\n')}
    *) _arguments ${byDefault ? spec(byDefault) : ''} ;;
  esac
}
if [[ $funcstack[1] == _passkey_lint ]]; then _passkey_lint "$@"; else compdef _passkey_lint passkey-lint; fi
`
}

function fish(offers: readonly Offer[]): string {
  const others = offers.filter(({ isDefault }) => !isDefault).map(({ name }) => name)
  const lines = ['# fish completion for passkey-lint']
  for (const { name, about, isDefault, flags, paths } of offers) {
    const when = isDefault
      ? `not __fish_seen_subcommand_from ${others.join(' ')}`
      : `__fish_seen_subcommand_from ${name}`
    lines.push(`complete -c passkey-lint -n __fish_use_subcommand -a ${name} -d '${about}'`)
    if (!paths) lines.push(`complete -c passkey-lint -n '${when}' -f`)
    for (const flag of flags) {
      const value = flag.words.length > 0 ? ` -xa '${flag.words.join(' ')}'` : flag.takesValue ? ' -r' : ''
      lines.push(`complete -c passkey-lint -n '${when}' -l ${flag.long.slice(2)} -d '${flag.about}'${value}`)
    }
  }
  lines.push("complete -c passkey-lint -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'")
  return `${lines.join('\n')}\n`
}

const SCRIPTS = { bash, zsh, fish } as const satisfies Record<Shell, (offers: readonly Offer[]) => string>
