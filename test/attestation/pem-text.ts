/** RFC 7468 §5, with what `openssl x509 -text` writes before it. */
export const pem = (der: Uint8Array): string =>
  `Certificate:\n    Data:\n-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replaceAll(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`
