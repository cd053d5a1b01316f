/** A person needs more than this many milliseconds for anything; as seconds, it is what is advised. */
export const MAX_LIKE_SECONDS = 600
