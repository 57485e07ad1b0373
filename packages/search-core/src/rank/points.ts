/**
 * What lifts a match, in points beside an engine's own score from 0 to 1: the one rule of both providers. Accents as typed
 * outweigh everything else together, so `chả` never loses to `cá`; a whole title outweighs what engine score and boost can
 * add to others.
 */
export const points = {
  /** Every word is there with the accents it was typed with; one typed without says nothing about them. */
  exactAll: 4,
  /** … and one typed without has none, and the last is no mere beginning. Counts beside exactAll only. */
  exactEvery: 5,
  /** … side by side in a title. */
  exactTitle: 1,
  titleAll: 2,
  /** … and the last word is no mere beginning: "mè" before "mèo". Counts beside titleAll, like the next three. */
  titleFinished: 0.75,
  /** … and, where no accents were typed, none of the words has any: "me" before "mè". */
  titleBare: 0.5,
  titlePhrase: 1,
  /** The title is the query, no word more. */
  titleWhole: 1.5,
  /** The first word typed begins a title: what the goods are, in Vietnamese. */
  titleStart: 2,
  /** Side by side anywhere. */
  phrase: 0.5,
  /** A boost of 1: the best of what the application boosts by, such as stock, stars, sales and reviews. */
  boost: 0.4,
} as const

/** What a match by a synonym is worth beside one of the words as typed; less where no accents said which word was meant. */
export const synonymWorth = { accented: 0.65, phrase: 0.5, syllable: 0.3 } as const
