import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'user-handle',
  title: 'The user handle does not lead to the user',
  meaning:
    'response.userHandle gives back user.id of the registration. It is missing where it is needed, empty, or not the handle of the user who owns the credential.',
  causes: [
    {
      text: 'userHandle is "" or null; it has to have a value or be left out.',
      rules: ['user-handle-invalid'],
    },
    {
      text: 'The user id was encoded once too often, at registration or at sign-in.',
      rules: ['base64-encoded-twice', 'user-handle-of-another-user'],
    },
    { text: 'The person signed in with the passkey of another account.', rules: ['user-handle-of-another-user'] },
    {
      text: 'A security key that was not asked for a discoverable credential gives no handle; the server has to know the user by other means.',
      rules: ['user-handle-not-returned', 'resident-key-not-created'],
    },
  ],
  capture: ['The authentication with its userHandle.', 'user.id of the registration options, and as it is stored.'],
  words: {
    'user handle': 7,
    'user id': 4,
    'user entity': 3,
    username: 3,
    'user name': 3,
    'does not own': 4,
    owner: 2,
    'no user': 3,
    'user not found': 5,
    'unknown user': 4,
  },
})
