import { looksMultipart, multipartForm } from '../multipart.ts'
import { defineWrapper } from '../wrapper.ts'

/** A body of multipart/form-data, as a FormData is sent. */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'exact',
  undone: undefined,
  looks: looksMultipart,
  open: multipartForm,
})
