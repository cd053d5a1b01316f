import type { LayerPlaces } from '../model/index.ts'
import type { Parts } from './parts.ts'

/** Which members hold the layers that a rule may read as a whole, under whatever names they stand. */
export function layerPlaces({ clientData, authData }: Parts): LayerPlaces {
  const places: LayerPlaces = {}
  if (clientData) places.clientDataJSON = clientData.pointer
  if (authData) places.authenticatorData = authData.pointer
  return places
}
