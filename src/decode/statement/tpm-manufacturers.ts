/** TCG TPM Vendor ID Registry, in ASCII with zeros or blanks behind; the last one is FIDO's test vendor. */
const IDS = new Set(
  (
    '414D4400 414E5400 41544D4C 4252434D 4353434F 464C5953 474F4F47 48504900 48504500 48495349 49424D00 49465800 ' +
    '494E5443 4C454E00 4D534654 4E534D20 4E534700 4E545A00 4E544300 51434F4D 524F4343 534D5343 534D534E 534E5300 ' +
    '53544D20 5345414C 53494D54 54584E00 57454300 564D5700 FFFFF1D0'
  ).split(' '),
)

/** tpmManufacturer as the TCG EK Credential Profile §3.2.9 writes it: "id:" and 8 hex digits. */
export const isTpmManufacturer = (text: string): boolean =>
  /^id:[0-9A-Fa-f]{8}$/.test(text) && IDS.has(text.slice(3).toUpperCase())
