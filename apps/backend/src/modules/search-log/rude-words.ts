/** Words nobody is offered as a suggestion, with their accents: without them many are harmless ("lon bia"). */
const rude = [
  "lồn",
  "cặc",
  "buồi",
  "địt",
  "đụ",
  "đéo",
  "đĩ",
  "cứt",
  "đm",
  "đmm",
  "vcl",
  "vkl",
  "clgt",
  "fuck",
  "shit",
  "sex",
  "porn",
  "xxx",
  "bitch",
  "dick",
]

const known = new Set(rude.map((word) => word.normalize("NFC")))

/** True when one of the words is rude; expects lower case, composed. */
export const isRude = (words: readonly string[]): boolean => words.some((word) => known.has(word))
