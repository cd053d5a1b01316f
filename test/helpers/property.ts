import fc from 'fast-check'

/** A failing property prints it; another one explores: `PASSKEY_LINT_SEED=7 npx vitest run --config test/vitest.config.ts`. */
export const SEED = Number(process.env.PASSKEY_LINT_SEED ?? 20260722)

// For every property: a run is repeatable, and red for a change of the code only.
fc.configureGlobal({ seed: SEED })

export { fc }
