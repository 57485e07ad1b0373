import { describe, expect, it } from "vitest"
import { sheetMessages } from "../messages"
import type { SheetRow } from "../reading/sheet"
import { productColumns, stockColumns } from "./column"
import { matchHeader } from "./match-header"

const row = (number: number, ...texts: string[]): SheetRow => ({
  row: number,
  cells: new Map(texts.map((text, place) => [place, { kind: "text", text, number: null }])),
})

describe("matchHeader", () => {
  it("knows the columns of our own files", () => {
    const { places, unused } = matchHeader("products", [row(1, ...productColumns.map(({ header }) => header))])
    expect([...places.keys()]).toEqual(productColumns.map(({ key }) => key))
    expect(unused).toEqual([])
  })

  it("gives no two columns the same name", () => {
    for (const columns of [productColumns, stockColumns]) {
      const names = columns.flatMap(({ header, others }) => [header, ...others])
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    }
  })

  it("finds moved and renamed columns below a title, without accents and in decomposed letters", () => {
    const found = matchHeader("stock", [
      row(1, "Bảng giá tháng 11"),
      row(3, "STT", "GIÁ BÁN (VNĐ)*", "so luong ton", "Mã  SP".normalize("NFD")),
    ])
    expect(found.row).toBe(3)
    expect([...found.places].map(([key, { place }]) => [key, place])).toEqual([
      ["price", 1],
      ["stock", 2],
      ["sku", 3],
    ])
    expect(found.unused).toEqual(["STT"])
  })

  it("cuts the name of an unknown column through no letter", () => {
    const unknown = `${"x".repeat(59)}🌾`
    expect(matchHeader("stock", [row(1, "Mã hàng", "Tồn kho", unknown)]).unused).toEqual(["x".repeat(59)])
  })

  it("says which columns are missing or there twice", () => {
    expect(() => matchHeader("products", [row(1, "Tên hàng", "Giá")])).toThrow(
      sheetMessages.missingHeaders('"Mã hàng", "Quy cách"'),
    )
    expect(() => matchHeader("stock", [row(1, "Mã hàng", "Tồn kho", "SKU")])).toThrow(
      sheetMessages.twiceHeader("Mã hàng", "A", "C"),
    )
    expect(() => matchHeader("stock", [row(1, "a", "b"), row(11, "Mã hàng", "Tồn kho")])).toThrow(/dòng tiêu đề/)
  })
})
