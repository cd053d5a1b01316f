import { type Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_FAIL_ON } from '../exit-codes.ts'
import { FORMAT_NAMES } from '../formats/index.ts'
import { DEFAULT_TARGET, ENDPOINTS, type Severity, TARGETS } from '../model/index.ts'
import { EXAMPLE_CODES } from '../providers/facts.ts'
import { CONFIG_NAME } from '../settings/configuration.ts'
import {
  asValue,
  challengeValue,
  countValue,
  KIND_NAMES,
  keyValue,
  LINE_NUMBER,
  list,
  oneOf,
  originValue,
  rpIdValue,
  timeValue,
} from '../settings/values.ts'
import { ACCEPTABLE_NAMES, type Acceptable, acceptable } from '../settings/wire-forms.ts'
import type { ColourFlag } from '../text/colour.ts'
import { didYouMean } from '../text/words.ts'
import { FLAG_DEFAULTS, type Output } from './flag-types.ts'
import { UsageError } from './io.ts'

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]
const COLOURS = ['auto', 'always', 'never'] as const satisfies readonly ColourFlag[]

function outputValue(word: string, before: Output[] = []): Output[] {
  const cut = word.indexOf('=')
  const given = cut < 0 ? word : word.slice(0, cut)
  const name = FORMAT_NAMES.find((one) => one === given)
  if (name === undefined)
    throw new InvalidArgumentError(`Formats: ${FORMAT_NAMES.join(', ')}.${didYouMean(given, FORMAT_NAMES)}`)
  if (cut < 0) return [...before, { name }]
  if (cut === word.length - 1) throw new InvalidArgumentError(`Name a file after "${name}=".`)
  return [...before, { name, path: word.slice(cut + 1) }]
}

/** commander types the result as what came before; an option given once is another thing than none. */
type Parse = (word: string, before: never) => unknown

/** An option with what completion offers for it; `choices` would word the error itself. */
export function option(flags: string, text: string, parse?: Parse, offered: readonly string[] = []): Option {
  const made = new Option(flags, text)
  if (parse) made.argParser<unknown>(worded(parse as (word: string, before: unknown) => unknown))
  if (offered.length > 0) OFFERED.set(made, offered)
  return made
}

/** commander says which option a word was refused for. */
const worded =
  (parse: (word: string, before: unknown) => unknown) =>
  (word: string, before: unknown): unknown => {
    try {
      return parse(word, before)
    } catch (error) {
      throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error
    }
  }

/** Words that an option takes, for completion; what a placeholder stands for is told by its name. */
export const OFFERED = new WeakMap<Option | Argument, readonly string[]>()

export const showValuesOption = (): Option =>
  option('--show-values', 'show e-mails, identities and signatures in full; secrets never are')

export const colourOption = (): Option =>
  option(
    '--color <when>',
    `${COLOURS.join(', ')}; NO_COLOR and FORCE_COLOR are honoured`,
    oneOf(COLOURS),
    COLOURS,
  ).default(FLAG_DEFAULTS.color)

export const failOnOption = (): Option =>
  option(
    '--fail-on <severity>',
    `exit with 1 from this severity on: ${SEVERITIES.join(', ')} (default: ${DEFAULT_FAIL_ON})`,
    oneOf(SEVERITIES),
    SEVERITIES,
  )

export const maxWarningsOption = (): Option =>
  option('--max-warnings <n>', 'exit with 1 when there are more warnings', countValue)

export const exitZeroOption = (): Option =>
  option('--exit-zero', 'exit with 0 whatever is found; what could not be done is still 2')

/** Gives a command the flags of a lint run. */
export function addFlags(command: Command): Command {
  const options = [
    option(
      '--target <who>',
      `who receives the credential: ${TARGETS.join(', ')} (default: what the capture shows, else ${DEFAULT_TARGET})`,
      oneOf(TARGETS),
      TARGETS,
    ),
    option('--as <what>', 'judge the input as this kind or endpoint, such as registration or VerifyFactor', asValue, [
      ...KIND_NAMES,
      ...ENDPOINTS,
    ]),
    option(
      '--accepts <name>',
      `the server library that receives it, such as go-webauthn, or a form of bytes that the receiver takes, such as base64; what is taken is no fault, what the library refuses is one. May be repeated`,
      (word: string, before: Acceptable[] = []) => [...before, acceptable(word)],
      ACCEPTABLE_NAMES,
    ),
    option('--origin <origin>', 'the origin that the page has, such as https://example.com', originValue),
    option('--rp-id <domain>', 'the relying party ID that was configured, such as example.com', rpIdValue),
    option('--challenge <base64url>', 'the challenge that was issued', challengeValue),
    option(
      '--stored-counter <n>',
      'the signature counter that is stored for the credential, to compare a sign-in with',
      countValue,
    ),
    option(
      '--require-user-verification',
      'demand that the user was verified (PIN, fingerprint, face), not only present',
    ),
    option(
      '--public-key <key|file>',
      'the stored public key, to verify signatures: COSE, SPKI, PEM or JWK; base64url, base64 or hex',
    ),
    option(
      '--registration <file>',
      'the registration of the credential, to compare authentications with and verify them',
    ),
    option(
      '--attestation-roots <file>',
      'certificates (PEM) that attestation has to lead to; without it trust is not evaluated',
    ),
    option('--now <time>', 'reckon ages from this time, such as 2026-03-01T09:30:00Z', timeValue),
    option(
      '--format <name[=path]>',
      `how to report: ${FORMAT_NAMES.join(', ')}; with =path into a file; may be repeated (default: pretty, and on GitHub Actions github beside it)`,
      outputValue,
      FORMAT_NAMES,
    ),
    option(
      '--expect <codes>',
      `pass only when each input has these and no other errors: codes (${EXAMPLE_CODES}) or rule ids, comma-separated; a code is met when it is among a finding's codes; "none" for no error. Replaces --fail-on`,
      list,
    ),
    option('--disable <rules>', 'do not report these rules, families of rules or codes; may be repeated', list),
    option('--only <rules>', 'report nothing but these rules, families of rules or codes; may be repeated', list),
    failOnOption(),
    maxWarningsOption(),
    exitZeroOption(),
    option('--config <file>', `the configuration (default: ${CONFIG_NAME} here or in a folder above)`),
    // After --config: alone it would make the configuration true where neither is given.
    option('--no-config', 'look for no configuration'),
    option('--baseline <file>', 'do not report the findings in this file, which --update-baseline writes'),
    option('--update-baseline', 'write what is found now into the baseline, and show what changed'),
    option('--no-ignore', 'read what .gitignore and the configuration leave out of folders and patterns, too'),
    option('--force-exclude', 'leave that out even when a path names it, for hooks'),
    option('--quiet', 'one line for each input that fails, nothing for the others (the pretty format)'),
    option(
      '--verbose',
      'tell every finding in full, also equal ones and what others explain; list what could not be checked',
    ),
    option('--statistics', 'how often each rule found something, in place of the findings; in json beside them'),
    showValuesOption(),
    option('--stdin-filename <name>', 'what to call standard input in the report'),
    colourOption(),
    option('--allow-no-match', 'a folder or pattern without a JSON file is no failure'),
    option(
      '--ndjson',
      'read lines, one payload each, and write a record for each line in the same order; a summary goes to standard error, or with --format json or pretty in place of the records',
    ),
    option(
      '--key <pointer>',
      'with --ndjson: what each record is known by, as a JSON pointer into the line such as /id, or "line" for its number',
      keyValue,
      ['/id', LINE_NUMBER],
    ),
    option('--watch', 'run again whenever an input changes, until Ctrl-C; the exit code is that of the last run'),
  ]
  for (const one of options) command.addOption(one)
  return command
}
