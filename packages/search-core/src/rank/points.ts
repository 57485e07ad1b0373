/**
 * What lifts a match, in points beside an engine's own score from 0 to 1: the one rule of both providers. Accents as typed
 * outweigh everything, so `chả` never loses to `cá`; a whole title outweighs what engine score and boost can add to others.
 */
export const points = {
  /** Every word is there with its accents as typed. */
  exactAll: 4,
  /** … and side by side in a title. */
  exactTitle: 1,
  titleAll: 2,
  titlePhrase: 1,
  titleStart: 0.5,
  /** The title is the query, no word more. */
  titleWhole: 1.5,
  /** A boost of 1: stock, stars and sales at their best. */
  boost: 0.4,
} as const

/** What a match by a synonym is worth beside one of the words as typed; less where no accents said which word was meant. */
export const synonymWorth = { accented: 0.65, unaccented: 0.3 } as const
