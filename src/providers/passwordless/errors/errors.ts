import type { DocumentedError } from '../../define-error.ts'

const PAGE = 'https://docs.passwordless.dev/guide/errors.html'

const REGISTER = [{ endpoint: 'passwordless/register', member: '' }] as const
const SIGN_IN = [{ endpoint: 'passwordless/signin', member: '' }] as const
const EITHER = [...REGISTER, ...SIGN_IN] as const

const ERROR_IN_ITS_PLACE = {
  text: 'Something went wrong before, and its error was sent in place of a token.',
  observable: false,
  because: 'a token is a secret and is not looked at',
  instead: 'Log what the call before returned: register_… of /register/token, verify_… of a sign-in.',
} as const

/** The page of errors: they are about tokens, keys and plans, and no credential shows one. */
export default [
  {
    code: 'passwordless/alias_conflict',
    title: 'The alias is in use',
    summary: 'The alias is already used by a different userId.',
    at: REGISTER,
    causes: [
      {
        text: 'An alias has to be unique among users.',
        observable: false,
        because: 'the users are on the server',
        instead: 'Look for the alias in the admin console.',
      },
    ],
    fixes: ['Give another alias, or remove it from the other user with /alias.'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/api_key_locked',
    title: 'The API key is locked',
    summary: 'The API key that was sent is locked.',
    at: EITHER,
    causes: [
      {
        text: 'Somebody locked the key, or the application is marked for deletion.',
        observable: false,
        because: 'keys are secrets and are not looked at',
        instead: 'Look at the API keys of the application in the admin console.',
      },
    ],
    fixes: ['Unlock the key in the admin console.'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
    notes: ['The page was read in its copy of the sources (bitwarden/passwordless-docs src/guide/errors.md).'],
  },
  {
    code: 'passwordless/attestation_not_supported_on_plan',
    title: 'The plan allows no attestation',
    summary: '/register/token was asked for attestation other than "none".',
    at: REGISTER,
    causes: [
      {
        text: 'The plan of the application has no attestation.',
        observable: false,
        because: 'the plan is that of the account',
        instead: 'Look at attestation in the body of /register/token.',
      },
    ],
    fixes: ['Leave attestation out, or say "none".'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/expired_token',
    title: 'The token has expired',
    summary: 'A token is valid for 120 seconds, where nothing else is said.',
    at: EITHER,
    causes: [
      {
        text: 'Too much time passed between making the token and using it, at registration or verification.',
        observable: false,
        because: 'a token is a secret and is not looked at',
        instead: 'Compare the times of the two calls.',
      },
    ],
    fixes: ['Use a token at once; where that cannot be, make it with a longer expiration.'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/forbidden',
    title: 'The key may not do this',
    summary: 'The API key has no permission for the endpoint.',
    at: EITHER,
    causes: [
      {
        text: 'A key was given fewer scopes than the call needs.',
        observable: false,
        because: 'keys are secrets and are not looked at',
        instead: 'Look at the permissions of the key in the admin console.',
      },
    ],
    fixes: ['Give the key the permission, or use another.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/invalid_attestation',
    title: 'The attestation format is not supported',
    summary: '/register/token was asked for an attestation that is not supported.',
    at: REGISTER,
    causes: [
      {
        text: 'attestation is other than "none", "direct" and "indirect"; "enterprise" is not supported.',
        observable: false,
        because: 'that request carries no credential',
        instead: 'Look at attestation in the body of /register/token.',
      },
    ],
    fixes: ['Leave attestation out, or say "none".'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/invalid_token',
    title: 'The token is not of the expected kind',
    summary: 'The token does not hold what the endpoint expects: register_ or verify_.',
    at: EITHER,
    causes: [ERROR_IN_ITS_PLACE],
    fixes: ['Send the token of the step before, unchanged.'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/invalid_token_format',
    title: 'The token is not well formed',
    summary: 'The token is not properly encoded with base64url.',
    at: EITHER,
    causes: [
      {
        text: 'The token was changed, cut or encoded once more.',
        observable: false,
        because: 'a token is a secret and is not looked at',
        instead: 'Compare its length with that of the token as it was made.',
      },
    ],
    fixes: ['Send the token unchanged.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/max_users_exceeded',
    title: 'The plan has no room for another user',
    summary: 'The maximum number of users of the plan is reached.',
    at: REGISTER,
    causes: [
      {
        text: 'A new user was to be made. Users that exist may add passkeys.',
        observable: false,
        because: 'the plan is that of the account',
        instead: 'Count the users in the admin console.',
      },
    ],
    fixes: ['Remove users, or change the plan.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['Older copies of the page call it max_users_reached.'],
  },
  {
    code: 'passwordless/missing_register_token',
    title: 'The register token is missing',
    summary: 'register() was called with a token that is empty or does not begin with register_.',
    httpStatus: 400,
    at: REGISTER,
    causes: [
      {
        text: 'The call to /register/token failed, and its error was given to register().',
        observable: false,
        because: 'a token is a secret and is not looked at',
        instead: 'Log what your server answers to the page that registers.',
      },
    ],
    fixes: ['Make a token with /register/token on your server, and give it to register().'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/missing_token',
    title: 'The token is missing',
    summary: 'The endpoint expects a token, and none was sent.',
    at: EITHER,
    causes: [ERROR_IN_ITS_PLACE],
    fixes: ['Send the token of the step before.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/missing_userid',
    title: 'The userId is missing',
    summary: '/register/token was called without userId.',
    at: REGISTER,
    causes: [
      {
        text: 'The body has no userId.',
        observable: false,
        because: 'that request carries no credential',
        instead: 'Look at the body of /register/token.',
      },
    ],
    fixes: ['Send userId, the id of the user in your system.'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'passwordless/unknown_credential',
    title: 'The passkey is not known',
    summary: 'The passkey that was used is not registered.',
    at: SIGN_IN,
    causes: [
      {
        text: 'The passkey was deleted on the server and is still on the device.',
        observable: false,
        because: 'the passkeys are on the server',
        instead: 'Look for the credential id in the admin console.',
      },
    ],
    fixes: ['Remove the passkey from the device, in the settings of the browser or system, and register again.'],
    docs: [PAGE],
    documented: 'page',
    pageDate: 'undated',
  },
] satisfies DocumentedError[]
