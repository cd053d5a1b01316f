import { canAttest } from '../authenticator/formats/names.ts'
import {
  type Authenticated,
  type AuthenticateOptions,
  authenticate,
  availableAlgorithms,
  FORMATS,
  type Format,
  type Registered,
  type RegisterOptions,
  register,
  SWITCH_NAMES,
  SWITCHES,
  type SwitchName,
} from '../authenticator/index.ts'

/** One response of the software authenticator, made when asked for. */
export interface Row {
  name: string
  make: () => { registered: Registered; authenticated?: Authenticated }
}

const registration = (name: string, options: RegisterOptions): Row => ({
  name: `registration: ${name}`,
  make: () => ({ registered: register(options) }),
})

const authentication = (
  name: string,
  options: Omit<AuthenticateOptions, 'credential'>,
  before: RegisterOptions = {},
): Row => ({
  name: `authentication: ${name}`,
  make: () => {
    const registered = register(before)
    return { registered, authenticated: authenticate({ ...options, credential: registered.credential }) }
  },
})

/** What a payload may have besides its format and algorithm, and stay valid. */
const VARIANTS: Record<string, RegisterOptions> = {
  'user not verified': { flags: { uv: false } },
  'eligible for backup': { flags: { be: true } },
  'backed up': { flags: { be: true, bs: true } },
  'a counter that stays 0': { counter: 0 },
  'a high counter': { counter: 0xfffffff0 },
  'embedded in another origin': { topOrigin: 'https://top.example' },
  'unknown client data': { extraClientData: { other_keys_can_be_added_here: 'do not compare by text' } },
  'authenticator extensions': { authenticatorExtensions: new Map([['credProtect', 2]]) },
  'client extensions': { extensions: { credProps: { rk: true } } },
}

const ONLY_AT_REGISTRATION: Record<string, RegisterOptions> = {
  'AAGUID of zeros': { aaguid: new Uint8Array(16) },
  'credential ID of 16 bytes': { credentialIdLength: 16 },
  'credential ID of 1023 bytes': { credentialIdLength: 1023 },
  'no transports': { transports: [] },
  'platform authenticator': { attachment: 'platform', transports: ['internal', 'hybrid'] },
  'packed, x5c has the leaf alone': { format: 'packed', chain: 'leaf' },
  'packed, x5c has the root too': { format: 'packed', chain: 'full' },
  'android-key, x5c without the root': { format: 'android-key', chain: 'intermediate' },
  'tpm, object named by SHA-1': { format: 'tpm', tpmNameAlg: 'sha1' },
  'tpm, object named by SHA-384': { format: 'tpm', tpmNameAlg: 'sha384' },
}

const attested = (format: Format): Row[] =>
  availableAlgorithms
    .filter((alg) => alg !== 'ES256' && canAttest(format, alg))
    .map((attestationAlg) =>
      registration(`${format} ES256, attestation key ${attestationAlg}`, { format, attestationAlg }),
    )

export const VALID: readonly Row[] = [
  ...FORMATS.flatMap((format) =>
    availableAlgorithms
      .filter((alg) => canAttest(format, alg))
      .map((alg) => registration(`${format} ${alg}`, { format, alg })),
  ),
  ...attested('packed'),
  ...attested('tpm'),
  ...Object.entries({ ...VARIANTS, ...ONLY_AT_REGISTRATION }).map(([name, options]) => registration(name, options)),
  ...availableAlgorithms.map((alg) => authentication(alg, {}, { alg })),
  ...Object.entries(VARIANTS).map(([name, { counter, ...options }]) => {
    const before: RegisterOptions = {
      ...(options.flags ? { flags: options.flags } : {}),
      ...(counter === undefined ? {} : { counter }),
    }
    return authentication(name, options, before)
  }),
  authentication('no user handle', { withoutUserHandle: true }),
]

export interface BrokenRow extends Row {
  /** The switch. */
  by: SwitchName
  in: 'registration' | 'authentication'
}

/** Self attestation is what makes a reader import the credential key, and so gives it an opinion. */
const formatsOf = (by: SwitchName): readonly Format[] =>
  SWITCHES[by].formats ?? [by.startsWith('key.') ? 'packed-self' : 'none']

export const BROKEN: readonly BrokenRow[] = SWITCH_NAMES.flatMap((by): BrokenRow[] => [
  ...(SWITCHES[by].in === 'authentication' ? [] : formatsOf(by)).map(
    (format): BrokenRow => ({
      ...registration(`${format} ${by}`, { format, switches: [by] }),
      by,
      in: 'registration',
    }),
  ),
  ...(SWITCHES[by].in === 'registration'
    ? []
    : [{ ...authentication(by, { switches: [by] }), by, in: 'authentication' as const }]),
])
