import { describe, expect, it } from "vitest"
import { sheetMessages as words } from "../messages"
import { readSheet } from "./read-sheet"
import { bookParts, zipOf } from "./zip.fixture"

const sheetOf = (data: string, after = "") => `<worksheet><sheetData>${data}</sheetData>${after}</worksheet>`
const read = (sheet: string | Buffer, more = {}) => readSheet(zipOf(bookParts(sheet, more)))

describe("readSheet", () => {
  it("reads texts, numbers, days and formulas as what they are", async () => {
    const strings = `<sst><si><t>Gạo</t></si><si><r><t>Mật </t></r><r><t>ong_x000D_</t></r><rPh><t>x</t></rPh></si></sst>`
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`
    const { rows, merges } = await read(
      sheetOf(
        `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c t="inlineStr"><is><t>${"Chè".normalize("NFD")}</t></is></c></row>
        <row r="3"/><row><c t="inlineStr"><is><t>  </t></is></c></row>
        <row r="7"><c r="A7"><v>4.5E4</v></c><c r="B7" s="1"><v>46027</v></c><c r="C7"><f>A7*2</f><v>90000</v></c><c r="D7" t="e"><v>#REF!</v></c></row>`,
        `<mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="x"/></mergeCells>`,
      ),
      { strings, styles },
    )
    expect(
      rows.map(({ row, cells }) => [row, ...[...cells].map(([place, { kind, text }]) => [place, kind, text])]),
    ).toEqual([
      [2, [0, "text", "Gạo"], [2, "text", "Mật ong\r"], [3, "text", "Chè"]],
      [7, [0, "number", "45000"], [1, "date", "05/01/2026"], [2, "formula", "=A7*2"], [3, "error", "#REF!"]],
    ])
    expect(merges).toEqual([{ ref: "A2:B3", fromRow: 2, toRow: 3, fromColumn: 0, toColumn: 1 }])
  })

  it("leaves out of texts what no database keeps", async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const { rows } = await read(
      sheetOf(`<row>${cell("Gạo_x0000_")}${cell("_xD83D_nếp")}${cell("_xD83C__xDF3E_")}</row>`),
    )
    expect([...(rows[0]?.cells.values() ?? [])].map(({ text }) => text)).toEqual(["Gạo", "nếp", "🌾"])
    const formula = `<row><c><f>"${"x".repeat(197)}🌾"</f></c></row>`
    expect((await read(sheetOf(formula))).rows[0]?.cells.get(0)?.text).toBe(`="${"x".repeat(197)}`)
  })

  it.each(['r="2"', 'r="0"', 'r="1.5"', 'r="x"', 'r="99999999999"'])(
    "refuses row numbers that cannot be: %s",
    async (r) => {
      const cell = '<c t="inlineStr"><is><t>x</t></is></c>'
      await expect(read(sheetOf(`<row r="2">${cell}</row><row ${r}>${cell}</row>`))).rejects.toThrow(words.broken)
    },
  )

  it("stops at a sheet of a hundred thousand rows, and lets empty ones pass", async () => {
    const row = '<row><c t="inlineStr"><is><t>x</t></is></c></row>'
    await expect(read(sheetOf(row.repeat(100_000)))).rejects.toThrow(words.tooManyRows(5_000))
    expect((await read(sheetOf('<row><c s="1"/></row>'.repeat(100_000) + row))).rows).toHaveLength(1)
  })

  it("unpacks no ZIP bomb, whether it tells its size or lies", async () => {
    const huge = Buffer.alloc(80_000_000, " ")
    const parts = bookParts(huge)
    await expect(readSheet(zipOf(parts))).rejects.toThrow(words.tooLargeUnpacked)
    const lies = parts.map((part) => ({ ...part, declared: Math.min(part.data.length, 1_000) }))
    await expect(readSheet(zipOf(lies))).rejects.toThrow(words.broken)
    const many = Array.from({ length: 3 }, (_, index) => ({ name: `xl/x${index}`, data: huge.subarray(0, 30_000_000) }))
    await expect(readSheet(zipOf([...bookParts("<a/>"), ...many]))).rejects.toThrow(words.tooLargeUnpacked)
  })

  it("refuses a sheet whose packed bytes are damaged, while there are many texts to read", async () => {
    const strings = `<sst>${"<si><t>Gạo nếp</t></si>".repeat(20_000)}</sst>`
    const parts = bookParts(sheetOf("<row/>"), { strings })
    const damaged = parts.map((part) =>
      part.name.includes("sheet1") ? { ...part, packed: Buffer.alloc(20, 0xff) } : part,
    )
    await expect(readSheet(zipOf(damaged))).rejects.toThrow(words.broken)
  })

  it("refuses XML that was made to fill the memory", async () => {
    await expect(read("<a>".repeat(2_000_000))).rejects.toThrow(words.broken)
    const attributes = Array.from({ length: 100 }, (_, index) => `a${index}=""`).join(" ")
    await expect(read(`<a ${attributes}/>`)).rejects.toThrow(words.broken)
    const bomb = `<!DOCTYPE a [<!ENTITY b "${"x".repeat(1_000)}">]>${sheetOf('<row><c t="str"><v>&b;&b;</v></c></row>')}`
    await expect(read(bomb)).rejects.toThrow(words.broken)
  })

  it.each([
    ["a PDF", Buffer.from("%PDF-1.7\n"), words.isPdf],
    ["an old or locked workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), words.isOld],
    ["text", Buffer.from("Mã hàng;Tên hàng"), words.notExcel],
    ["nothing", Buffer.alloc(0), words.empty],
    ["another archive", zipOf([{ name: "word/document.xml", data: Buffer.from("<a/>") }]), words.notExcel],
    ["another program's sheet", zipOf([{ name: "content.xml", data: Buffer.from("<a/>") }]), words.otherSheet],
    ["half a file", zipOf(bookParts("<a/>")).subarray(0, 400), words.broken],
    ["no XML", zipOf(bookParts("<worksheet><sheetData>")), words.broken],
  ])("refuses %s in words", async (_what, bytes, sentence) => {
    await expect(readSheet(bytes)).rejects.toThrow(sentence)
  })
})
