import { describe, expect, it } from "vitest"
import { matchHeader } from "../columns/match-header"
import type { Sheet, SheetCell } from "../reading/sheet"
import { rowMessages as words } from "../row-messages"
import type { KnownPack } from "../sql/known-packs"
import { choicesOf } from "./choices"
import { judgeProducts } from "./judge-products"
import { judgeStock } from "./judge-stock"
import { parseRows } from "./parse-rows"

type Value = string | number | null

const cell = (value: string | number): SheetCell =>
  typeof value === "number"
    ? { kind: "number", text: String(value), number: value }
    : { kind: "text", text: value, number: null }

const sheetOf = (rows: Value[][], merges: Sheet["merges"] = []): Sheet => ({
  merges,
  rows: rows.map((values, index) => ({
    row: index + 1,
    cells: new Map(values.flatMap((value, place) => (value === null ? [] : [[place, cell(value)] as const]))),
  })),
})

const pack: KnownPack = {
  ...{ variant_id: "variant_1", product_id: "prod_1", title: "Gạo tám", pack: "túi 5 kg", sku: "GAO-5" },
  ...{ archived: false, editable: true, price: 50_000, stocked: 10, firm: 4 },
}
const choices = choicesOf([{ handle: "gao", name: "Gạo, nếp" }])

async function stock(rows: Value[][], packs = [pack]) {
  const sheet = sheetOf([["Mã hàng", "Mã hệ thống", "Tồn kho", "Giá bán"], ...rows])
  const header = matchHeader("stock", sheet.rows)
  return judgeStock(header, (await parseRows(header, sheet)).rows, packs)
}

async function products(rows: Value[][], packs: KnownPack[] = [], merges: Sheet["merges"] = []) {
  const sheet = sheetOf(
    [["Mã hàng", "Tên hàng", "Quy cách", "Nhóm hàng", "Cách vận chuyển", "Giá bán"], ...rows],
    merges,
  )
  const header = matchHeader("products", sheet.rows)
  return judgeProducts(header, (await parseRows(header, sheet)).rows, packs, choices)
}

const said = (rows: Awaited<ReturnType<typeof stock>>) =>
  rows.map(({ problems }) => problems.map(({ message }) => message))

describe("rows of stock and price", () => {
  it("are found by either code and say what changes", async () => {
    const [bySku, byId] = [await stock([["gao-5", null, 12, "55.000"]]), await stock([[null, "VARIANT_1", 10, null]])]
    expect(bySku[0]).toMatchObject({ action: "changed", unit: 1, variant_id: "variant_1", label: "Gạo tám, túi 5 kg" })
    expect(bySku[0]?.changes).toEqual([
      { field: "price", before: 50_000, after: 55_000 },
      { field: "stock", before: 10, after: 12 },
    ])
    expect(byId[0]).toMatchObject({ action: "unchanged", unit: 0, changes: [] })
  })

  it.each<[string, Value[], Partial<KnownPack>, string]>([
    ["less than is promised", ["GAO-5", null, 3, null], {}, words.belowPromised(4)],
    ["stock that is not counted", ["GAO-5", null, 3, null], { editable: false }, words.notCounted],
    ["what was archived", ["GAO-5", null, 12, null], { archived: true }, words.archived],
    ["an unknown code", ["X", null, 3, null], {}, words.skuUnknown],
    ["an unknown id", [null, "variant_2", 3, null], {}, words.idUnknown],
    ["codes of two packs", ["X", "variant_1", 3, null], {}, words.keysDiffer],
    ["no code", [null, null, 3, null], {}, words.keyMissing],
  ])("refuse %s", async (_what, row, change, sentence) => {
    expect(said(await stock([row], [{ ...pack, ...change }]))).toEqual([[sentence]])
  })

  it("refuse a code that comes again, and let a shelf that promises too much grow", async () => {
    expect(
      said(
        await stock([
          ["GAO-5", null, 12, null],
          ["gao-5", null, 13, null],
        ]),
      ),
    ).toEqual([[], [words.skuTwice(2)]])
    expect((await stock([["GAO-5", null, 3, null]], [{ ...pack, stocked: 2 }]))[0]?.action).toBe("changed")
  })
})

it("refuses the second row of one pack, each by another of its codes", async () => {
  const rows = await stock([
    ["GAO-5", null, 12, null],
    [null, "variant_1", 13, null],
    ["gao-5", null, 14, null],
  ])
  expect(rows.map(({ action }) => action)).toEqual(["changed", "bad", "bad"])
  expect(said(rows)).toEqual([[], [words.goodsTwice(2)], [words.skuTwice(2)]])
})

describe("rows of goods", () => {
  it.each<[Value, Value, string[]]>([
    [5, null, ["Đơn vị lượng"]],
    [null, "kg", ["Lượng trong gói"]],
    [5, "kg", []],
    [null, null, []],
  ])("hold %s and %s of a quantity, or none of the two", async (amount, unit, columns) => {
    const head = ["Mã hàng", "Tên hàng", "Quy cách", "Lượng trong gói", "Đơn vị lượng"]
    const sheet = sheetOf([head, ["A1", "Mật ong", "chai", amount, unit]])
    const header = matchHeader("products", sheet.rows)
    const [row] = await judgeProducts(header, (await parseRows(header, sheet)).rows, [], choices)
    expect(row?.problems.map(({ header: column, message }) => [column, message])).toEqual(
      columns.map((column) => [column, words.netHalf]),
    )
  })

  it("make one product of one name, and take the price only of what is known", async () => {
    const rows = await products(
      [
        ["A1", "Mật ong", "chai nhỏ", "GAO,  NEP", "hàng sống", 9_000],
        ["GAO-5", "Tên khác", "x", "Không có", null, 60_000],
        ["A2", "MẬT ONG", "chai to", null, null, 19_000],
      ],
      [pack],
    )
    expect(rows.map(({ action, unit }) => [action, unit])).toEqual([
      ["new", 1],
      ["changed", 2],
      ["new", 1],
    ])
    expect(rows[0]?.body).toMatchObject({ title: "Mật ong", category: "gao", handling: "live" })
    expect(rows[0]?.body?.variants?.map(({ sku, price }) => [sku, price])).toEqual([
      ["A1", 9_000],
      ["A2", 19_000],
    ])
  })

  it("are written together or not at all", async () => {
    const rows = await products([
      ["A1", "Chè", "gói", "Gạo, nếp", null, 9_000],
      ["A2", "Chè", "gói", "Nhóm lạ", null, 9_000],
      ["A3", "Chè", "hộp", null, null, 9_000],
    ])
    expect(rows.map(({ action }) => action)).toEqual(["bad", "bad", "bad"])
    expect(said(rows)).toEqual([
      [words.siblingBad(3)],
      [words.unknownCategory("Nhóm lạ"), words.otherThanFirst(2), words.packTwice(2)],
      [words.siblingBad(3)],
    ])
  })

  it.each<[string, Value[], string]>([
    ["a name that is there with another code", ["A1", "gạo  TÁM", "túi", null, null, 9_000], words.titleKnown],
    ["a row without a pack", ["A1", "Chè", null, null, null, 9_000], words.missing],
    [
      "HTML",
      ["A1", "Chè <b>búp</b>", "gói", null, null, 9_000],
      "Chỉ viết chữ thường, không dùng thẻ HTML như <b> hay <a>. Hãy xóa phần nằm trong dấu < >.",
    ],
    [
      "a way of transport nobody has",
      ["A1", "Chè", "gói", null, "bay", 9_000],
      words.notListed("bay", choices.handlingWords.join(", ")),
    ],
  ])("refuse %s", async (_what, row, sentence) => {
    expect(said(await products([row], [pack]))).toEqual([[sentence]])
  })

  it("keep of a text too long for us no half letter", async () => {
    const [row] = await products([["A1", `${"x".repeat(619)}🌾`, "gói", null, null, 9_000]])
    expect(row?.cells.title).toBe("x".repeat(619))
  })

  it("refuse merged cells, row by row", async () => {
    const merge = { ref: "B2:B3", fromRow: 2, toRow: 3, fromColumn: 1, toColumn: 1 }
    const rows = await products(
      [
        ["A1", "Chè", "gói", null, null, 9_000],
        ["A2", null, "hộp", null, null, 9_000],
      ],
      [],
      [merge],
    )
    expect(said(rows)).toEqual([[words.merged("B2:B3")], [words.merged("B2:B3"), words.missing]])
  })
})
