import type { ClientData, Place } from '../../../model/index.ts'
import { at } from '../../define-rule.ts'

/** A member of the client data, WebAuthn Level 3 §5.8.1. */
export const inClientData = (clientData: ClientData, member: string): Place =>
  at(clientData.pointer, { layer: 'clientDataJSON', at: member })
