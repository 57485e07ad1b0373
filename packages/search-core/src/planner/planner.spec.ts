import { fold } from "@cho-htx/vietnam"
import { describe, expect, it } from "vitest"
import { compileSynonyms } from "../synonyms/compile-synonyms.js"
import { nearestWords } from "../text/nearest.js"
import { tokenize } from "../text/tokens.js"
import { answerWords } from "./answer-words.js"
import { readWords, textOf } from "./plan-query.js"
import type { WordEngine, WordQuery } from "./types.js"

const titles = [
  "Gạo tám xoan",
  "Gạo tấm",
  "Nước mắm Sa Châu",
  "Đặc sản Ninh Bình",
  "Nấm linh chi",
  "Trị liệu",
  "Kẹo lạc",
]
const documents = titles.map((title) => ({ title, words: tokenize(title, 20) }))
const vocabulary = [...new Set(documents.flatMap(({ words }) => words.map(({ plain }) => plain)))]

function find({ tokens, unfinished, variants }: WordQuery): string[] {
  const holds = (words: typeof tokens, query: typeof tokens, strict: boolean[]) =>
    query.every(({ plain, exact }, at) =>
      words.some((word) => {
        if (strict[at]) return word.exact === exact
        return unfinished && at === query.length - 1 ? word.plain.startsWith(plain) : word.plain === plain
      }),
    )
  return documents
    .filter(
      ({ words }) =>
        holds(words, tokens, []) || variants.some((variant) => holds(words, variant.tokens, variant.strict)),
    )
    .map(({ title }) => title)
}

/** How titles write a folded word. */
const spellingsOf = (plain: string) => [
  ...new Set(documents.flatMap(({ words }) => words.filter((word) => word.plain === plain).map(({ exact }) => exact))),
]

/** An engine over a handful of titles that counts its round trips. `fits`: what the caller's filters leave. */
function engineOf(fits = (_: string) => true) {
  const trips: string[] = []
  const count = <Value>(name: string, value: Value) => {
    trips.push(name)
    return Promise.resolve(value)
  }
  const engine: WordEngine<string[]> = {
    run: (query) => count("run", find(query).filter(fits)),
    total: (found) => found.length,
    isNamed: () => true,
    known: (words, beginnings) =>
      count(
        "known",
        new Set([
          ...words.filter((word) => vocabulary.includes(word)),
          ...beginnings.filter((beginning) => vocabulary.some((word) => word.startsWith(beginning))),
        ]),
      ),
    ambiguous: () => count("ambiguous", new Set<string>()),
    spelt: (words) => count("spelt", new Set(words.filter((word) => spellingsOf(fold(word)).includes(word)))),
    near: (words, written) =>
      count(
        "near",
        new Map(
          words.map((word) => [
            word,
            nearestWords(word, vocabulary, 3).map((near) =>
              written ? { ...near, spellings: spellingsOf(near.word) } : near,
            ),
          ]),
        ),
      ),
    firstFound: (asked) =>
      count(
        "first",
        asked.findIndex(({ query, by }) => find(query).some((title) => by === "elsewhere" || fits(title))),
      ),
  }
  return { engine, trips }
}

const synonyms = compileSynonyms([["lạc", "đậu phộng"]])

interface How {
  unfinished?: boolean
  tolerant?: boolean
  fits?: (title: string) => boolean
}

async function ask(text: string, { unfinished = false, tolerant = true, fits }: How = {}) {
  const { engine, trips } = engineOf(fits)
  const query = readWords(text, unfinished)
  if (!query) throw new Error("no words")
  const { answer, instead } = await answerWords(engine, query, { synonyms, tolerant })
  return { first: answer[0], instead: instead && `${instead.text} (${instead.because})`, trips }
}

describe("answerWords", () => {
  it("takes one round trip when anything is found as typed, or by a synonym", async () => {
    expect(await ask("gạo tám")).toEqual({ first: "Gạo tám xoan", instead: null, trips: ["run"] })
    expect(await ask("đậu phộng")).toEqual({ first: "Kẹo lạc", instead: null, trips: ["run"] })
  })
  it.each([
    ["gaoj tams", "Gạo tám xoan", "gạo tám (typing)"],
    ["gao5 ta1m", "Gạo tám xoan", "gạo tám (typing)"],
    ["nuwowcs mawms", "Nước mắm Sa Châu", "nước mắm (typing)"],
    ["d9a85c sa3n", "Đặc sản Ninh Bình", "đặc sản (typing)"],
    ["gaotamxoan", "Gạo tám xoan", "gao tam xoan (spacing)"],
    ["gao tamxoan", "Gạo tám xoan", "gao tam xoan (spacing)"],
    ["gạo tám soan", "Gạo tám xoan", "gạo tám xoan (spelling)"],
    ["linh tri", "Nấm linh chi", "linh chi (spelling)"],
    ["gaoo tamm", "Gạo tám xoan", "gao tam (spelling)"],
    ["gaotam ngọt", "Gạo tám xoan", "gao tam (fewer_words)"],
    ["gaoj tams ngotj", "Gạo tám xoan", "gạo tám (fewer_words)"],
    ["mua gạo tám ở đâu", "Gạo tám xoan", "gạo tám (fewer_words)"],
    ["2 cân gạo tám", "Gạo tám xoan", "gạo tám (fewer_words)"],
    ["gạo tám túi 5kg", "Gạo tám xoan", "gạo tám (fewer_words)"],
    ["gạo tám ngọt", "Gạo tám xoan", "gạo tám (fewer_words)"],
    ["nước mắm tám xoan", "Nước mắm Sa Châu", "nước mắm (fewer_words)"],
    ["keoj dauj phoongj", "Kẹo lạc", null],
  ])("reads %s as %s", async (text, first, instead) => {
    const found = await ask(text)
    expect(found.first).toBe(first)
    if (instead) expect(found.instead).toBe(instead)
  })
  it.each([
    ["nước mắmm", "nước mắm (spelling)"],
    ["gạo táam", "gạo tám (spelling)"],
    ["nuoc mamm", "nuoc mam (spelling)"],
    ["kẹo lạcc", "kẹo lạc (spelling)"],
  ])("writes what it read %s as with the accents of titles where accents were typed", async (text, instead) => {
    expect((await ask(text)).instead).toBe(instead)
  })
  it("leaves out a word that titles write with other accents before one they write as it was typed", async () => {
    expect((await ask("đẵc tám")).instead).toBe("tám (fewer_words)")
  })
  it("respells no word that titles write as it was typed", async () => {
    expect((await ask("gạo tám liệu")).instead).toBe("gạo tám (fewer_words)")
    expect((await ask("nấm mắm")).instead).toBe("nấm (fewer_words)")
  })
  it("takes a word for a misspelt one only where a title writes nearly the same", async () => {
    expect((await ask("gạo nám")).instead).toBe("gạo tám (spelling)")
    expect((await ask("gạo nẵm")).instead).toBe("gạo (fewer_words)")
  })
  it.each(["gạo tám", "gao tam", "đậu phộng", "gạo t"])(
    "lets %s find nothing where the caller's filters leave nothing of what it names",
    async (text) => {
      const { first, instead, trips } = await ask(text, { unfinished: true, fits: (title) => title.startsWith("N") })
      expect([first, instead]).toEqual([undefined, null])
      expect(trips.length).toBeLessThanOrEqual(4)
    },
  )
  it("says what keys were read as where the filters leave nothing of it", async () => {
    const { first, instead } = await ask("gaoj tams", { fits: (title) => title === "Trị liệu" })
    expect([first, instead]).toEqual([undefined, "gạo tám (typing)"])
  })
  it("never reads keys into a word that the index knows", async () => {
    expect((await ask("tri")).instead).toBeNull()
    expect((await ask("xoan gaoj")).instead).toBe("xoan gạo (typing)")
  })
  it("reads keys and syllables of a word that is not finished", async () => {
    expect((await ask("nuwowcs mawm", { unfinished: true })).first).toBe("Nước mắm Sa Châu")
    expect((await ask("gaotamxo", { unfinished: true })).first).toBe("Gạo tám xoan")
  })
  it("says nothing and looks no further when told not to be tolerant", async () => {
    expect(await ask("gaoj tams", { tolerant: false })).toEqual({ first: undefined, instead: null, trips: ["run"] })
  })
  it("says nothing when nothing helps, in few round trips", async () => {
    const { first, instead, trips } = await ask("zzz qqq www")
    expect([first, instead]).toEqual([undefined, null])
    expect(trips.length).toBeLessThanOrEqual(8)
  })
  it.each([
    "x".repeat(10_000),
    "gạo ".repeat(2_500),
    "anan".repeat(2_500),
    "ươ".repeat(400),
    "a b c d e f g h i j k l m n o p q",
  ])("bounds the work for ten thousand signs and a hundred words (%#)", async (text) => {
    const started = performance.now()
    const { trips } = await ask(text)
    expect(trips.length).toBeLessThanOrEqual(8)
    expect(performance.now() - started).toBeLessThan(300)
  })
})

describe("answerWords, when few things are found by accident", () => {
  const accident = "Mẹt trang trí hình linh vật"
  /** Finds `accident` for the words as typed, in running text only. */
  const engineWith = (meant: string) => {
    const { engine } = engineOf()
    return {
      ...engine,
      run: async (query: WordQuery) => (textOf(query.tokens) === meant ? find(query) : [accident]),
      isNamed: (found: string[]) => found[0] !== accident,
    }
  }
  const words = (text: string) => readWords(text, false) ?? { tokens: [], unfinished: false, variants: [] }

  it("prefers what another spelling names", async () => {
    const found = await answerWords(engineWith("linh chi"), words("linh tri"), { synonyms, tolerant: true })
    expect(found).toEqual({ answer: ["Nấm linh chi"], instead: { text: "linh chi", because: "spelling", typed: 1 } })
  })
  it("leaves out what people say around it", async () => {
    const found = await answerWords(engineWith("gạo tám"), words("các loại gạo tám"), { synonyms, tolerant: true })
    expect(found).toEqual({
      answer: ["Gạo tám xoan", "Gạo tấm"],
      instead: { text: "gạo tám", because: "fewer_words", typed: 1 },
    })
  })
  it("leaves no word out, and keeps what was found when nothing names more", async () => {
    const found = await answerWords(engineWith("-"), words("nấm kho quẹt"), { synonyms, tolerant: true })
    expect(found).toEqual({ answer: [accident], instead: null })
  })
})

describe("answerWords, whole words first", () => {
  const send = async (text: string, wholeFirst = true) => {
    const { engine, trips } = engineOf()
    const words = readWords(text, true) ?? { tokens: [], unfinished: true, variants: [] }
    const { answer, instead } = await answerWords(engine, words, { synonyms, tolerant: true, wholeFirst })
    return { answer, instead, runs: trips.filter((trip) => trip === "run").length }
  }
  it("takes the last word for a whole one where that finds something", async () => {
    expect(await send("tri")).toEqual({ answer: ["Trị liệu"], instead: null, runs: 1 })
    expect((await send("li", false)).answer).toEqual(["Nấm linh chi", "Trị liệu"])
  })
  it("takes it for a beginning where names go on from it and few hold it as a whole word by accident", async () => {
    const { engine } = engineOf()
    const words = readWords("nước mắ", true) ?? { tokens: [], unfinished: true, variants: [] }
    const run = async (query: WordQuery) => (query.unfinished ? find(query) : ["by accident"])
    const firstFound: WordEngine<string[]>["firstFound"] = async (asked) =>
      asked.findIndex(({ query, by }) => by === "phrase" && query.unfinished)
    const found = await answerWords({ ...engine, run, firstFound }, words, {
      synonyms,
      tolerant: true,
      wholeFirst: true,
    })
    expect(found).toEqual({ answer: ["Nước mắm Sa Châu"], instead: null })
  })
  it("takes it for a beginning where it finds nothing, and repairs after that", async () => {
    expect(await send("nấm li")).toEqual({ answer: ["Nấm linh chi"], instead: null, runs: 2 })
    expect((await send("gaoj tams")).instead).toMatchObject({ text: "gạo tám", because: "typing" })
  })
})

describe("answerWords, with an engine that forgives by itself", () => {
  const words = readWords("máy lạc", false) ?? { tokens: [], unfinished: false, variants: [] }
  const forgiving = (named: boolean | undefined) => {
    const { engine } = engineOf()
    const forgive = async () => ({ answer: ["forgiven"], text: "mây lạc" })
    return { ...engine, forgive, isNamed: ([first]: string[]) => (first === "forgiven" ? named : true) }
  }
  it.each([
    [true, "mây lạc", "spelling"],
    [undefined, "mây lạc", "spelling"],
    [false, "lạc", "fewer_words"],
  ])("takes what it forgives unless running text alone holds it (named: %s)", async (named, text, because) => {
    const { instead } = await answerWords(forgiving(named), words, { synonyms, tolerant: true })
    expect(instead).toMatchObject({ text, because })
  })
})

describe("readWords", () => {
  it("finds no word in signs, and writes words back as they were typed", () => {
    expect(readWords("?! \u0000", false)).toBeNull()
    const words = readWords("Gạo, TÁM\u0007", false)
    expect(words && textOf(words.tokens)).toBe("gạo tám")
  })
})
