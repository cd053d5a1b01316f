import type { Fault } from '../model/index.ts'

/** The whole JSON text became the name of a form's field. */
export const BECAME_FORM_KEY: Fault = { kind: 'json-became-form-key', place: { pointer: '' }, args: {} }
