/** What is put in place of what is gone where a text breaks off: decoding knows that the value is there and unknown. */
export const CUT_MARK = '…[cut]'
