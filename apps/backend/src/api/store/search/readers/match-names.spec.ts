import { describe, expect, it } from "vitest"
import { matchNames } from "./match-names"
import { nameKey } from "./name-key"

const named = ["Hợp tác xã Lạc Thủy", "Xã Lác Đạo", "Xã Hải Anh", "Nông sản Hải Hậu"].map((name) => ({
  name,
  key: nameKey(name),
}))
const found = (typed: string, most = 4) => matchNames(nameKey(typed), named, most).map(({ name }) => name)

describe("matchNames", () => {
  it("finds by the beginning of words, without accents", () => {
    expect(found("hai")).toEqual(["Xã Hải Anh", "Nông sản Hải Hậu"])
    expect(found("hau hai")).toEqual(["Nông sản Hải Hậu"])
    expect(found("HAI a")).toEqual(["Xã Hải Anh"])
  })
  it("puts names that begin as typed first", () => {
    expect(found("xa l")[0]).toBe("Xã Lác Đạo")
    expect(found("xã")).toEqual(["Xã Lác Đạo", "Xã Hải Anh", "Hợp tác xã Lạc Thủy"])
  })
  it("offers nothing for nothing, marks or unknown words", () => {
    for (const typed of ["", "  ", "!!!", "\u0000", "zzz"]) expect(found(typed)).toEqual([])
  })
  it("gives at most what is asked for", () => expect(found("x", 1)).toHaveLength(1))
  it("knows a name by its aliases", () => {
    const key = nameKey("Hợp tác xã Lạc Thủy", "htx")
    expect(matchNames(nameKey("htx lac"), [{ key }], 1)).toHaveLength(1)
  })
})
