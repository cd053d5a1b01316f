/** Client data is signed as bytes: whoever writes it anew breaks the signature (WebAuthn Level 3 §5.8.1). */
export const FORWARD =
  'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.'
