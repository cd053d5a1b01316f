import type { ReadAnswer } from '../provider.ts'

/** Those of the kit's passkeys begin so; as a BusinessError gives it, `{code, message}`, the code a number. */
const OWN = /^10213000\d\d$/

/** 801 is said of any capability that a device lacks: here only with the kit's words. */
const DEVICE = /device type error/i

export const answered: ReadAnswer = ({ code, message }) => {
  if ((typeof code !== 'number' && typeof code !== 'string') || typeof message !== 'string') return undefined
  const error = `${code}`
  return OWN.test(error) || (error === '801' && DEVICE.test(message)) ? { error, pointer: '/code' } : undefined
}
