const older = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ")
const newer = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ")

/** The tone of a word where schools put it today: "hoà" → "hòa", "thuý" → "thúy"; "quý" stays. Expects composed lower case. */
export function oneSpelling(word: string): string {
  const at = older.indexOf(word.slice(-2))
  if (at < 0 || word.at(-3) === "q") return word
  return word.slice(0, -2) + newer[at]
}
