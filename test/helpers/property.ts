import fc from 'fast-check'

/** A failing property prints it; another one explores: `PASSKEY_LINT_SEED=7 npx vitest run --config test/vitest.config.ts`. */
export const SEED = Number(process.env.PASSKEY_LINT_SEED ?? 20260722)

// For every property: a run is repeatable, and red for a change of the code only.
fc.configureGlobal({ seed: SEED })

/** Runs of a property or a comparison: all of them in CI, a quarter on the machine of who waits for them. */
export const runs = (all: number): number => (process.env.CI === undefined ? Math.ceil(all / 4) : all)

export { fc }
