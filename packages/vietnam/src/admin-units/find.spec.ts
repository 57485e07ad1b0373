import { describe, expect, it } from "vitest"
import { communes, formerUnits } from "./data.js"
import { communesOf, findCommune, formerAreas, formerNames } from "./find.js"
import { provinces } from "./index.js"

describe("administrative units", () => {
  it("are 34 provinces and 3,321 communes, each code once", () => {
    expect(provinces).toHaveLength(34)
    expect(communes).toHaveLength(3321)
    expect(new Set(communes.map((commune) => commune.code)).size).toBe(3321)
    expect(new Set(communes.map((commune) => commune.slug)).size).toBe(3321)
  })

  it("give Ninh Bình 32 phường and 97 xã", () => {
    const kinds = communesOf("37").map((commune) => commune.kind)
    expect(kinds.filter((kind) => kind === "phường")).toHaveLength(32)
    expect(kinds.filter((kind) => kind === "xã")).toHaveLength(97)
  })

  it("answer null or nothing for unknown codes", () => {
    expect(findCommune("99999")).toBeNull()
    expect(communesOf("99")).toEqual([])
    expect(formerNames("99999")).toEqual([])
  })

  it("know a commune by its code", () => {
    expect(findCommune("14236")).toEqual({
      code: "14236",
      name: "xã Hải Anh",
      slug: "xa-hai-anh-14236",
      kind: "xã",
      province_code: "37",
      province_name: "Ninh Bình",
    })
  })

  it("list the wards merged into a commune, among them those whose code is wrong in the source", () => {
    expect(formerNames("14236")).toEqual(expect.arrayContaining(["Hải Anh", "Hải Minh", "Hải Đường"]))
    expect(formerNames("14308")).toEqual(expect.arrayContaining(["Hải Xuân", "Hải Triều", "Hải Cường"]))
    expect(formerNames("13330")).toContain("Mộc Nam")
  })

  it("name the old districts and provinces of a commune, bare and once", () => {
    expect(formerAreas("14236")).toEqual(["Hải Hậu", "Nam Định"])
    expect(formerAreas("13330")).toContain("Hà Nam")
    expect(formerAreas("99999")).toEqual([])
    const kinds = communes
      .flatMap(({ code }) => formerAreas(code))
      .filter((name) => /^(?:huyện|thị xã|thành phố|tỉnh) /.test(name))
    expect(kinds).toEqual([])
  })

  it("lead every old ward to a commune that exists", () => {
    expect(formerUnits.every((unit) => unit.into.length > 0 && unit.into.every((index) => communes[index]))).toBe(true)
  })
})
