import fs from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { Turn } from "../../../lib/english/turn"
import { listingValues } from "../../../workflows/listing/messages.en"
import { catalogues } from "./catalogues"
import { englishOf } from "./in-english"

type Said = [name: string, sentence: string, english: string]

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

/** Every sentence and every shape of a catalogue; shapes are filled with what people might write. */
function all(said: unknown, english: unknown, name: string): Said[] {
  if (english instanceof Turn) {
    const values = ["Gạo 5 kg", "12.500 ₫", "A-1", '"b", c', "3"].map((value, index) => `${value}${index}`)
    const sentence = english.literals.reduce((text, literal, index) => {
      const gap = english.gaps[index - 1]
      return `${text}${gap === undefined ? "" : values[gap]}${literal}`
    })
    return [[name, sentence, english.english(...values.map((value, gap) => (english.gaps.includes(gap) ? value : "")))]]
  }
  if (Array.isArray(english)) return english.flatMap((each, index) => all(null, each, `${name}.${index}`))
  if (typeof said === "string" && typeof english === "string") return [[name, said, english]]
  if (!isTable(said) || !isTable(english)) return [[name, "", ""]]
  return Object.keys(english).flatMap((key) => all(said[key], english[key], `${name}.${key}`))
}

const sentences = catalogues.flatMap(([said, english], index) => all(said, english, String(index)))

/** What people wrote, and names of columns or products of others, stands in quotes. */
const unquoted = (text: string) =>
  text
    .replaceAll(/"[^"]*"|“[^”]*”/g, "")
    .replaceAll("₫", "")
    .replaceAll("Gạo", "")
const vietnamese = /[à-ỹăâđêôơưÀ-ỸĂÂĐÊÔƠƯ]/

it("has an English for every sentence, without Vietnamese in it", () => {
  const wrong = sentences.filter(([, said, english]) => !said || !english.trim() || vietnamese.test(unquoted(english)))
  expect(wrong).toEqual([])
  expect(sentences.length).toBeGreaterThan(350)
})

it("finds each sentence again, with the very values it holds", () => {
  const lost = sentences.filter(([, said, english]) => englishOf(said) !== english)
  expect(lost).toEqual([])
})

it("finds no sentence of ours in what people write", () => {
  for (const text of [
    "",
    "Gạo",
    "Quản lý",
    "5 ngày",
    "mã sai",
    "Hàng bị dập, xin gửi lại ảnh.",
    "Thiếu trang 2 của giấy đăng ký",
  ])
    expect(englishOf(text)).toBeNull()
})

/** Catalogues of which no sentence reaches a member of a cooperative, with who reads them. */
const others: Record<string, string> = {
  "api/store/catalog/http/messages.ts": "buyers",
  "api/store/lots/messages.ts": "buyers",
  "api/store/messages.ts": "buyers",
  "api/store/search/messages.ts": "buyers",
  "modules/cod/messages.ts": "buyers and staff",
  "modules/local-delivery/messages.ts": "buyers",
  "modules/search/messages.ts": "staff",
  "search/document/messages.ts": "words of the search index",
  "workflows/checkout/cases/messages.ts": "staff",
  "workflows/checkout/gateway/messages.ts": "buyers",
  "workflows/mail/messages.ts": "staff",
  "workflows/market-cart/messages.ts": "buyers",
  "workflows/ocop/messages.ts": "staff",
  "workflows/spreadsheet/column-messages.ts": "words of files, which are read back in",
  "workflows/spreadsheet/export-messages.ts": "words of files",
  "workflows/synonym/messages.ts": "staff",
}

it("knows every catalogue there is, or why it needs no English", () => {
  const src = path.resolve(__dirname, "../../..")
  const files = fs
    .readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /(?:^|[/-])messages\.ts$/.test(file) && !file.startsWith("admin/"))
  const named = fs.readFileSync(path.join(__dirname, "catalogues.ts"), "utf8")
  const known = (file: string) =>
    named.includes(`${path.posix.relative("api/vendor/_language", file).replace(/\.ts$/, "")}.en"`)
  expect(files.filter((file) => known(file) === Object.hasOwn(others, file))).toEqual([])
  expect(Object.keys(others).filter((file) => !files.includes(file))).toEqual([])
})

it("reads the words of goods that are shown beside each other", () => {
  const lost = all(listingValues, listingValues, "values").filter(([, , english]) => vietnamese.test(unquoted(english)))
  expect(lost).toEqual([])
})
