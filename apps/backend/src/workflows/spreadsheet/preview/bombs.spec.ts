import { describe, expect, it } from "vitest"
import { matchHeader } from "../columns/match-header"
import { sheetMessages } from "../messages"
import { readSheet } from "../reading/read-sheet"
import { bookParts, zipOf } from "../reading/zip.fixture"
import { rowMessages as words } from "../row-messages"
import { choicesOf } from "./choices"
import { judgeProducts } from "./judge-products"
import { parseRows } from "./parse-rows"

/** All that a preview does but ask the database. */
async function preview(bytes: Buffer) {
  const sheet = await readSheet(bytes)
  const header = matchHeader("products", sheet.rows)
  return judgeProducts(header, (await parseRows(header, sheet)).rows, [], choicesOf([]))
}

const heads = ["Mã hàng", "Tên hàng", "Quy cách", "Giá bán (đồng)", "Tồn kho", "Mô tả", "Xuất xứ", "Bảo quản"]
const letters = "ABCDEFGH"
const text = (value: string) => `<si><t>${value}</t></si>`
/** Texts by number: the columns' names first, then those given. */
const textsOf = (...more: string[]) => `<sst>${[...heads, ...more].map(text).join("")}</sst>`
const shared = (ref: string, index: number) => `<c r="${ref}" t="s"><v>${index}</v></c>`
const head = `<row r="1">${heads.map((_, index) => shared(`${letters[index]}1`, index)).join("")}</row>`
/** 5,000 rows whose every cell points at the one text after the names. */
const pointing = Array.from({ length: 5_000 }, (_, index) => {
  const row = index + 2
  return `<row r="${row}">${[...letters].map((letter) => shared(`${letter}${row}`, heads.length)).join("")}</row>`
}).join("")
const sheetOf = (rows: string, after = "") => `<worksheet><sheetData>${head}${rows}</sheetData>${after}</worksheet>`
const packed = (sheet: string, strings: string, styles = "") => zipOf(bookParts(sheet, { strings, styles }))

/** Seconds it may take on a busy machine: before, each of these took minutes, or all of the memory. */
const SECONDS = 20_000

describe("a small file that grows", () => {
  it(
    "is refused for one text no cell of Excel holds, wherever it stands",
    async () => {
      const long = "x".repeat(200_000)
      const bytes = packed(sheetOf(pointing), textsOf(long))
      expect(bytes.length).toBeLessThan(300_000)
      const sentence = sheetMessages.textTooLong(32_767)
      await expect(preview(bytes)).rejects.toThrow(sentence)
      const inline = `<row><c t="inlineStr"><is>${`<r><t>${long}</t></r>`.repeat(10)}</is></c></row>`
      await expect(preview(packed(sheetOf(inline), textsOf()))).rejects.toThrow(sentence)
    },
    SECONDS,
  )

  it.each([
    ["spaces", `x${" ".repeat(32_000)}x`],
    ["heaps of marks", `a${"\u0301\u0323".repeat(16_000)}`],
  ])(
    "reads a text of %s once, however many cells point at it, and keeps the beginning",
    async (_what, long) => {
      const rows = await preview(packed(sheetOf(pointing), textsOf(long)))
      expect(rows).toHaveLength(5_000)
      expect(JSON.stringify(rows).length).toBeLessThan(60_000_000)
      expect(rows.every(({ problems }) => problems.length > 0)).toBe(true)
    },
    SECONDS,
  )

  it(
    "says of a cell once that it is merged, whatever lies over it, and refuses a flood of merges",
    async () => {
      const rows = Array.from(
        { length: 5_000 },
        (_, index) => `<row r="${index + 2}">${shared(`A${index + 2}`, 8)}</row>`,
      )
      const merges = (count: number) => `<mergeCells>${'<mergeCell ref="A2:A5001"/>'.repeat(count)}</mergeCells>`
      const judged = await preview(packed(sheetOf(rows.join(""), merges(5_000)), textsOf("A1")))
      const merged = words.merged("A2:A5001")
      expect(judged.map(({ problems }) => problems.filter(({ message }) => message === merged).length)).toEqual(
        judged.map(() => 1),
      )
      await expect(preview(packed(sheetOf(rows.join(""), merges(10_001)), textsOf("A1")))).rejects.toThrow(
        sheetMessages.tooManyMerges(10_000),
      )
    },
    SECONDS,
  )

  it(
    "looks at a format once, and at none longer than Excel's",
    async () => {
      const formats = `<numFmts><numFmt numFmtId="170" formatCode="${"[".repeat(100_000)}"/></numFmts>`
      const styles = `<styleSheet>${formats}<cellXfs>${'<xf numFmtId="170"/>'.repeat(60_000)}</cellXfs></styleSheet>`
      expect(await preview(packed(sheetOf(pointing), textsOf("A1"), styles))).toHaveLength(5_000)
    },
    SECONDS,
  )

  it(
    "is refused for a flood of empty cells",
    async () => {
      await expect(preview(packed(sheetOf(`<row>${"<c/>".repeat(4_000_000)}</row>`), textsOf()))).rejects.toThrow(
        sheetMessages.tooLargeUnpacked,
      )
    },
    SECONDS,
  )

  it("names a column by the beginning of its name", async () => {
    const [, ...rest] = heads
    const strings = `<sst>${[`Mã hàng${"!".repeat(190)}`, ...rest, "A1"].map(text).join("")}</sst>`
    const [row] = await preview(packed(sheetOf(`<row r="2">${shared("A2", 8)}<c r="D2"><v>0</v></c></row>`), strings))
    for (const { header } of row?.problems ?? []) expect(header?.length ?? 0).toBeLessThanOrEqual(60)
  })
})

it(
  "lets others have their turn while a full sheet is looked at",
  async () => {
    const description = `Gạo nếp cái hoa vàng ${"ngon ".repeat(970)}`
    const rows = Array.from({ length: 5_000 }, (_, index) => {
      const row = index + 2
      const own = `<c r="A${row}" t="inlineStr"><is><t>A${row}</t></is></c><c r="B${row}" t="inlineStr"><is><t>Gạo ${row}</t></is></c>`
      return `<row r="${row}">${own}${shared(`C${row}`, 8)}<c r="D${row}"><v>9000</v></c>${shared(`F${row}`, 9)}</row>`
    })
    const bytes = packed(sheetOf(rows.join("")), textsOf("túi", description))
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const judged = await preview(bytes)
    clearInterval(timer)
    longest = Math.max(longest, performance.now() - last)
    expect(judged.every(({ action }) => action === "new")).toBe(true)
    // Unbroken, what is done here takes several seconds.
    expect(longest).toBeLessThan(1_000)
  },
  SECONDS,
)
