// The package's own declaration of this entry imports a file that it does not ship.
declare module 'cbor-x/decode-no-eval' {
  export class Decoder {
    constructor(options: { mapsAsObjects: boolean; useRecords: boolean; tagUint8Array: boolean })
    decode(bytes: Uint8Array): unknown
  }
}
