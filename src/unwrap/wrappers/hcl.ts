import { MAX_DIAGNOSED } from '../../limits.ts'
import { resourcesIn } from '../hcl.ts'
import { defineWrapper } from '../wrapper.ts'

/** A configuration of Terraform as it is written (HCL, native syntax). */
export default defineWrapper({
  opens: 'text',
  step: 'hcl',
  sure: 'likely',
  undone: undefined,
  looks: (text) => text.length <= MAX_DIAGNOSED && /^[ \t]*resource[ \t]+"/m.test(text),
  open(text) {
    const parts = resourcesIn(text)
    return parts.length > 0 ? parts : undefined
  },
})
