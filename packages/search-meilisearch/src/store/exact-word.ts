/** Combining signs of Vietnamese, and the letter that stands for each. */
const letters: Record<string, string> = {
  "\u0301": "s",
  "\u0300": "f",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
  "\u0302": "e",
  "\u0306": "b",
  "\u031b": "w",
}

const place = (at: number) => String.fromCharCode(97 + (at % 26))

/**
 * An accented word in bare letters, so that the server, which takes "lạc" and "lác" for one, keeps them apart: the letters,
 * "zz", then each sign with its place. Equal for equal words only; a word without accents gets its "zz" too.
 */
export function exactWord(word: string): string {
  let bare = ""
  let signs = ""
  let at = 0
  for (const sign of word.normalize("NFD").toLowerCase()) {
    const letter = letters[sign]
    if (letter !== undefined) signs += place(at - 1) + letter
    else {
      if (sign === "đ") signs += `${place(at)}d`
      bare += sign === "đ" ? "d" : sign
      at += 1
    }
  }
  return `${bare}zz${signs}`
}
