export type Side = 'request' | 'answer'

/** A request and its answer, as far as the way to a payload shows them: one object for all that stands in either. */
export interface Exchange {
  /** Of those in one input, from 1 on; absent where there is only one. */
  number?: number
  method?: string
  url?: string
  /** The operation that a header of the request names, where one URL takes them all. */
  action?: string
  status?: number
  /** Milliseconds since 1970: when the request was sent, and when its answer had come. */
  at?: number
  answeredAt?: number
  /** The header Origin of the request. */
  origin?: string
  /** A body that was there and was not recorded. */
  lost?: readonly Side[]
  /** No answer came; the reason that the recorder gives, or none. */
  failed?: string
  /** The body of an answer that refuses, as text: it may name the error that another server gave to the one that was asked. */
  said?: string
}
