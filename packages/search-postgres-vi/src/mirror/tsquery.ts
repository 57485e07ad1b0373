/** A lexeme, or the beginning of one, with one of the weights (a bit each, A first; all = 15). */
export interface WordNode {
  kind: "word"
  lexeme: string
  begun: boolean
  weights: number
}

/** A tsquery of ours, taken apart. */
export type WordQueryNode = WordNode | { kind: "and" | "or" | "phrase"; parts: WordQueryNode[] }

const everyWeight = 15
const weightNames = "ABCD"

interface Reader {
  text: string
  at: number
}

function take(reader: Reader, sign: string): boolean {
  if (!reader.text.startsWith(sign, reader.at)) return false
  reader.at += sign.length
  return true
}

function fail({ text, at }: Reader): never {
  throw new Error(`Not a tsquery of ours at ${at}: ${text}`)
}

function readLexeme(reader: Reader): string {
  let lexeme = ""
  for (;;) {
    const end = reader.text.indexOf("'", reader.at)
    if (end < 0) return fail(reader)
    lexeme += reader.text.slice(reader.at, end)
    reader.at = end + 1
    // A quote inside is written twice.
    if (!take(reader, "'")) return lexeme
    lexeme += "'"
  }
}

function readWord(reader: Reader): WordQueryNode {
  if (take(reader, "(")) {
    const inside = readAny(reader)
    return take(reader, ")") ? inside : fail(reader)
  }
  if (!take(reader, "'")) return fail(reader)
  const lexeme = readLexeme(reader)
  const flags = take(reader, ":") ? (/[*A-D]*/y.exec(reader.text.slice(reader.at))?.[0] ?? "") : ""
  reader.at += flags.length
  const weights = [...weightNames].reduce((bits, name, at) => (flags.includes(name) ? bits | (1 << at) : bits), 0)
  return { kind: "word", lexeme, begun: flags.includes("*"), weights: weights || everyWeight }
}

/** Operands between signs; a single one stands for itself. */
function readList(
  reader: Reader,
  kind: "and" | "or" | "phrase",
  sign: string,
  read: (reader: Reader) => WordQueryNode,
) {
  const first = read(reader)
  const parts = [first]
  while (take(reader, sign)) parts.push(read(reader))
  return parts.length === 1 ? first : { kind, parts }
}

const readPhrase = (reader: Reader): WordQueryNode => readList(reader, "phrase", " <-> ", readWord)
const readAll = (reader: Reader): WordQueryNode => readList(reader, "and", " & ", readPhrase)
const readAny = (reader: Reader): WordQueryNode => readList(reader, "or", " | ", readAll)

/** Reads the text of a tsquery as `terms` writes it. Throws on anything else. */
export function readTsquery(text: string): WordQueryNode {
  const reader = { text, at: 0 }
  const node = readAny(reader)
  return reader.at === text.length ? node : fail(reader)
}
