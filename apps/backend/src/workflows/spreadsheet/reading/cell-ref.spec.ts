import { describe, expect, it } from "vitest"
import { columnLetter, readCellRef } from "./cell-ref"

describe("cell names", () => {
  it.each([
    ["A1", 0, 1],
    ["E12", 4, 12],
    ["Z9", 25, 9],
    ["AA3", 26, 3],
    ["XFD1048576", 16_383, 1_048_576],
  ])("reads %s and writes its column again", (ref, column, row) => {
    expect(readCellRef(ref)).toEqual({ column, row })
    expect(columnLetter(column) + row).toBe(ref)
  })

  it.each(["", "12", "A", "a1", "AAAA1", "A1:B2"])("knows that %o is none", (ref) => {
    expect(readCellRef(ref)).toBeNull()
  })
})
