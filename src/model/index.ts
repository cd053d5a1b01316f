/**
 * The data that passes from stage to stage. No logic lives here.
 * The stages, in order: read → unwrap → classify → decode → check → relate → settle → report.
 */

export type * from './exchange.ts'
export type * from './finding.ts'
export type * from './json.ts'
export * from './kinds.ts'
export type * from './layer-name.ts'
export type * from './layers.ts'
export * from './layers.ts'
export type * from './payload.ts'
export type * from './place.ts'
export type * from './report.ts'
export * from './rule.ts'
export type * from './ruling.ts'
export type * from './shown.ts'
