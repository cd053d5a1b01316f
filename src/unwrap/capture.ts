/** In the words of the browsers' menus. */
export const CAPTURE =
  'Capture the request that carries it. Open the developer tools and their Network panel, use the passkey, right-click the request: Chrome, Edge: Copy > Copy as cURL; Firefox: Copy Value > Copy as cURL; Safari: Copy as cURL. Or run copy(JSON.stringify(credential.toJSON())) in the console. What it is can also be said with --as.'

/** The same, where the form says what went wrong. */
export const CAPTURE_AGAIN = {
  har: 'Record again, with the Network panel open before the passkey is used and its log kept over page loads, and with the bodies: Chrome, Edge: Export HAR (with sensitive data); Firefox: Save All As HAR; Safari: Export. Or copy the one request as cURL.',
  page: "The server, or a proxy, answered with a page: look at its status and at the server's log, and capture the request body instead of the answer.",
} as const
