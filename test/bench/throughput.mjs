/** Linting in process against the floor of parsing and decoding, and against a library that verifies the same payloads. */
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { lint } from '../../dist/index.js'
import { importTypeScript } from '../../src/build/steps/import-typescript.mjs'
import { floor } from './floor.mjs'
import { BROKEN, NONE, PACKED, parsed, SIGN_IN } from './payloads.mjs'
import { fasterRow, ratioOf, sideBySide, timesRow } from './rounds.mjs'

const GROUP = 'In process, one payload'
const FLOOR = 'the floor'
const PEER = '@simplewebauthn/server'

/** @typedef {typeof import('../../src/pipeline.ts')} Pipeline */
/** @typedef {typeof import('../../src/node-environment.ts')} NodeEnvironment */

/** @param {string} text */
function peerOfRegistration(text) {
  const { response, challenge, origin } = parsed(text)
  const expected = {
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: 'localhost',
    requireUserVerification: false,
  }
  return async () => {
    const { verified } = await verifyRegistrationResponse({ response, ...expected })
    if (!verified) throw new Error('a sound registration was not verified')
  }
}

async function peerOfSignIn() {
  const made = parsed(PACKED)
  const { registrationInfo } = await verifyRegistrationResponse({
    response: made.response,
    expectedChallenge: made.challenge,
    expectedOrigin: made.origin,
    expectedRPID: 'localhost',
    requireUserVerification: false,
  })
  if (!registrationInfo) throw new Error('a sound registration was not verified')
  const { response, challenge, origin } = parsed(SIGN_IN)
  return async () => {
    const { verified } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: 'localhost',
      requireUserVerification: false,
      credential: { ...registrationInfo.credential, counter: 0 },
    })
    if (!verified) throw new Error('a sound sign-in was not verified')
  }
}

/** The pipeline where the platform verifies nothing, as a page does. */
async function withoutVerifying() {
  const { lintSources } = /** @type {Pipeline} */ (await importTypeScript('src/pipeline.ts'))
  const { nodeEnvironment } = /** @type {NodeEnvironment} */ (await importTypeScript('src/node-environment.ts'))
  const environment = nodeEnvironment()
  const { sha256, hash } = environment.crypto ?? {}
  if (!sha256 || !hash) throw new Error('no cryptography')
  return (/** @type {string} */ text) =>
    lintSources([{ name: 'capture.json', how: 'named', text }], {}, { ...environment, crypto: { sha256, hash } })
}

/** @param {string} what @param {string} text @param {import('../../dist/index.js').LintOptions} [options] */
function sound(what, text, options) {
  const [input] = lint(text, options).inputs
  if (input?.payloads.some(({ findings }) => findings.length > 0)) throw new Error(`${what}: not sound`)
  return () => lint(text, options)
}

/** @param {string} what @param {string} text @param {import('../../dist/index.js').LintOptions} [options] */
function broken(what, text, options) {
  if (lint(text, options).summary.errors === 0) throw new Error(`${what}: no error`)
  return () => lint(text, options)
}

/** @returns {Promise<import('./rounds.mjs').Row[]>} */
export async function rows() {
  const unverified = await withoutVerifying()
  const registration = JSON.parse(PACKED)
  const none = await sideBySide({
    floor: () => floor(NONE),
    own: sound('none', NONE),
    broken: broken('none', BROKEN.none),
    peer: peerOfRegistration(NONE),
  })
  const packed = await sideBySide({
    floor: () => floor(PACKED),
    own: sound('packed', PACKED),
    unverified: () => unverified(PACKED),
    broken: broken('packed', BROKEN.packed),
    peer: peerOfRegistration(PACKED),
  })
  const signIn = await sideBySide({
    floor: () => floor(SIGN_IN),
    alone: sound('sign-in', SIGN_IN),
    own: sound('sign-in', SIGN_IN, { registration }),
    broken: broken('sign-in', BROKEN.signIn, { registration }),
    peer: await peerOfSignIn(),
  })
  return [
    timesRow(GROUP, 'registration, `none`, sound', ratioOf(none.own, none.floor), FLOOR, 20),
    fasterRow(GROUP, 'registration, `none`, sound', ratioOf(none.peer, none.own), PEER, 2),
    timesRow(GROUP, 'registration, `none`, one mistake', ratioOf(none.broken, none.floor), FLOOR),
    timesRow(
      GROUP,
      'registration, `packed` with certificate, not verified',
      ratioOf(packed.unverified, packed.floor),
      FLOOR,
    ),
    fasterRow(
      GROUP,
      'registration, `packed` with certificate, not verified',
      ratioOf(packed.peer, packed.unverified),
      PEER,
      20,
    ),
    fasterRow(GROUP, 'registration, `packed` with certificate, verified', ratioOf(packed.peer, packed.own), PEER, 4),
    timesRow(GROUP, 'registration, `packed`, cut off', ratioOf(packed.broken, packed.floor), FLOOR),
    timesRow(GROUP, 'sign-in alone, sound', ratioOf(signIn.alone, signIn.floor), FLOOR),
    fasterRow(GROUP, 'sign-in with its registration, verified', ratioOf(signIn.peer, signIn.own), PEER, 1.5),
    timesRow(GROUP, 'sign-in whose signature fails', ratioOf(signIn.broken, signIn.floor), FLOOR),
  ]
}
