import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placeTone, type Tone, takesTone } from "../syllable/place-tone.js"
import { readSyllable } from "../syllable/read-syllable.js"
import { onsets, rimes } from "../syllable/rimes.js"
import { readTelex } from "./read-telex.js"
import { readVni } from "./read-vni.js"

const telex = { marks: { ă: "aw", â: "aa", ê: "ee", ô: "oo", ơ: "ow", ư: "uw", đ: "dd" }, tones: "zsfrxj" }
const vni = { marks: { ă: "a8", â: "a6", ê: "e6", ô: "o6", ơ: "o7", ư: "u7", đ: "d9" }, tones: "012345" }
type Method = typeof telex

/** Keys of a word, each mark behind its letter and the tone behind the vowel or last. */
function inPlace({ marks, tones }: Method, letters: string, tone: Tone, toneLast: boolean): string {
  // A third o is how Telex writes two of them.
  const spelled = tones === telex.tones ? letters.replace("oo", "ooo") : letters
  const keys = [...spelled].map((letter) => (marks as Record<string, string>)[letter] ?? letter)
  const last = [...spelled].findLastIndex((letter) => /[aăâeêioôơuưy]/.test(letter))
  const at = toneLast ? keys.length : last + 1
  return [...keys.slice(0, at), tone === 0 ? "" : (tones[tone] ?? ""), ...keys.slice(at)].join("")
}

/** Keys of a word with every mark and the tone at its end; "ươ" takes one key. */
function atEnd({ marks, tones }: Method, letters: string, tone: Tone): string {
  const keys = letters.replace("ươ", "Ơ").replace("oo", "O")
  const bare = [...keys].map((letter) => {
    if (letter === "Ơ") return "uo"
    if (letter === "O") return tones === telex.tones ? "ooo" : "oo"
    return (marks as Record<string, string>)[letter]?.[0] ?? letter
  })
  const ends = [...keys].flatMap((letter) => {
    if (letter === "Ơ") return (marks as Record<string, string>).ơ?.[1] ?? ""
    return (marks as Record<string, string>)[letter]?.[1] ?? []
  })
  return [...bare, ...ends, tone === 0 ? "" : (tones[tone] ?? "")].join("")
}

/** Keys of a word whose "ươ" got its horn on the u alone. */
const halfHorned = (method: Method, letters: string, tone: Tone) =>
  inPlace(method, letters, tone, true).replace(new RegExp(`(${method.marks.ư}o)${method.marks.ơ[1]}`), "$1")

const words = onsets
  .flatMap((onset) => rimes.map((rime) => `${onset}${rime}`))
  .flatMap((letters) => {
    const syllable = readSyllable(letters)
    const tones: Tone[] = [0, 1, 2, 3, 4, 5]
    return syllable
      ? tones
          .filter((tone) => takesTone(syllable, tone))
          .map((tone) => ({ letters, tone, word: placeTone(syllable, tone) }))
      : []
  })
const anyWord = fc.constantFrom(...words)
const isPlain = ({ letters, tone }: { letters: string; tone: Tone }) => tone === 0 && /^[a-z]+$/.test(letters)

describe("Telex and VNI", () => {
  it("know every Vietnamese syllable", () => {
    expect(words.length).toBeGreaterThan(10_000)
  })
  it.each([
    ["Telex", telex, readTelex],
    ["VNI", vni, readVni],
  ] as const)("%s gives back any word, keys in place or at its end", (_name, method, read) => {
    const check = (typed: (word: (typeof words)[number]) => string) =>
      fc.assert(
        fc.property(anyWord, (word) => {
          fc.pre(!isPlain(word))
          expect([typed(word), read(typed(word))]).toEqual([typed(word), word.word])
        }),
        { numRuns: 5_000 },
      )
    check(({ letters, tone }) => inPlace(method, letters, tone, false))
    check(({ letters, tone }) => inPlace(method, letters, tone, true))
    check(({ letters, tone }) => atEnd(method, letters, tone))
    check(({ letters, tone }) => halfHorned(method, letters, tone))
  })
  it.each([
    ["gaoj", "gạo"],
    ["tams", "tám"],
    ["tasm", "tám"],
    ["nuwowcs", "nước"],
    ["nuocws", "nước"],
    ["nuowcs", "nước"],
    ["nwowcs", "nước"],
    ["nuwocs", "nước"],
    ["duwocj", "dược"],
    ["huwongs", "hướng"],
    ["tuwongf", "tường"],
    ["ruwouj", "rượu"],
    ["bwoir", "bưởi"],
    ["mawms", "mắm"],
    ["ddawcj", "đặc"],
    ["dacdwj", "đặc"],
    ["hoaf", "hòa"],
    ["quys", "quý"],
    ["giaf", "già"],
    ["thuowr", "thuở"],
    ["muaw", "mưa"],
    ["khoeo", null],
    ["xooong", "xoong"],
    ["gao", null],
    ["organic", null],
    ["ocop", null],
    ["shop", null],
    ["snack", null],
  ])("reads %s by Telex as %s", (typed, word) => {
    expect(readTelex(typed)).toBe(word)
  })
  it.each([
    ["gao5", "gạo"],
    ["ta1m", "tám"],
    ["d9a85c", "đặc"],
    ["sa3n", "sản"],
    ["nuoc71", "nước"],
    ["nu7oc1", "nước"],
    ["ru7ou5", "rượu"],
    ["bu7oi3", "bưởi"],
    ["hu7ong", "hương"],
    ["5kg", null],
    ["a4", "ã"],
    ["vitamin3", null],
    ["500", null],
  ])("reads %s by VNI as %s", (typed, word) => {
    expect(readVni(typed)).toBe(word)
  })
  it("reads the beginning of a word only when told that it is unfinished", () => {
    expect(readTelex("nuwo")).toBeNull()
    expect(readTelex("nuwo", true)).toBe("nưo")
  })
  it("never throws, and answers in Vietnamese or not at all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const read of [readTelex, readVni]) expect(read(text) ?? "ok").toMatch(/^\p{L}+$/u)
      }),
    )
  })
})
