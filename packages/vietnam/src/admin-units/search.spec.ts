import { describe, expect, it } from "vitest"
import { searchCommunes } from "./search.js"

const first = (query: string, provinceCode?: string) => {
  const found = searchCommunes(query, { limit: 5, ...(provinceCode ? { provinceCode } : {}) })[0]
  return found && `${found.name}, ${found.province_name}`
}

describe("searchCommunes", () => {
  it.each([
    ["hải đường", "xã Hải Anh, Ninh Bình"],
    ["hai duong", "xã Hải Anh, Ninh Bình"],
    ["xã Hải Đường huyện Hải Hậu", "xã Hải Anh, Ninh Bình"],
    ["xa hai duong, h. hai hau, t. nam dinh", "xã Hải Anh, Ninh Bình"],
    ["Xóm 4, Hải Đường, Hải Hậu, Nam Định", "xã Hải Anh, Ninh Bình"],
    ["haiduong", "xã Hải Anh, Ninh Bình"],
    ["Phương Định", "xã Ninh Giang, Ninh Bình"],
    ["phuong dinh", "xã Ninh Giang, Ninh Bình"],
    ["Nghĩa Bình", "xã Quỹ Nhất, Ninh Bình"],
    ["nghia thang", "xã Rạng Đông, Ninh Bình"],
    ["hải chính", "xã Hải Tiến, Ninh Bình"],
    ["thị trấn Cồn", "xã Hải Tiến, Ninh Bình"],
    ["Mộc Nam", "phường Duy Tân, Ninh Bình"],
    ["P.12 Q.10", "phường Hòa Hưng, Hồ Chí Minh"],
    ["hoa hau", "xã Nam Lý, Ninh Bình"],
  ])("finds %s in %s", (query, place) => expect(first(query)).toBe(place))

  it.each(["Ý Yên", "Nam Trực", "Nghĩa Hưng", "Hải Hậu", "Giao Thủy", "Nam Định", "Hà Nam"])(
    "puts today's %s before the other communes of the old unit of that name",
    (name) => {
      const found = searchCommunes(name, { limit: 20 })
      expect(found[0]?.name).toMatch(new RegExp(`^(?:xã|phường) ${name}$`))
      expect(found[0]).toMatchObject({ former: null, ambiguous: false, province_code: "37" })
      expect(found.length).toBeGreaterThan(1)
    },
  )

  it("lists the communes of an old district and says that one must be chosen", () => {
    const found = searchCommunes("huyện Hải Hậu")
    expect(found.map((match) => match.name)).toEqual(
      expect.arrayContaining(["xã Hải Anh", "xã Hải Xuân", "xã Hải Tiến"]),
    )
    expect(found.every((match) => match.ambiguous)).toBe(true)
  })

  it("names the old ward it matched", () => {
    expect(searchCommunes("Hải Đường")[0]).toMatchObject({
      code: "14236",
      former: { ward: "xã Hải Đường", district: "huyện Hải Hậu", province: "Nam Định" },
      ambiguous: false,
    })
  })

  it("marks a ward that was split", () => {
    const found = searchCommunes("phường Trung Tự, quận Đống Đa, Hà Nội")
    expect(found.map((match) => match.name).sort()).toEqual(["phường Kim Liên", "phường Văn Miếu - Quốc Tử Giám"])
    expect(found.every((match) => match.ambiguous)).toBe(true)
  })

  it("treats hòa and hoà alike", () => {
    expect(searchCommunes("hoà bình")).toEqual(searchCommunes("hòa bình"))
  })

  it("prefers the accents as typed", () => {
    expect(first("ba tô")).toBe("xã Ba Tô, Quảng Ngãi")
    expect(first("ba tơ")).toBe("xã Ba Tơ, Quảng Ngãi")
  })

  it("prefers Ninh Bình among places of the same name, and obeys a province", () => {
    expect(first("yên ninh")).toBe("xã Vũ Dương, Ninh Bình")
    expect(first("yên ninh", "38")).toBe("xã Yên Ninh, Thanh Hóa")
  })

  it("answers while typing, each commune once, within the limit", () => {
    const found = searchCommunes("ha", { limit: 50 })
    expect(found).toHaveLength(50)
    expect(new Set(found.map((match) => match.code)).size).toBe(50)
  })

  it.each(["", "   ", ",,,", "zzzz", "%_'\"", "xyz".repeat(100)])("finds nothing in %j without failing", (query) => {
    expect(searchCommunes(query)).toEqual([])
  })

  it("takes less than 5 ms for the median query over all data", () => {
    const queries = [
      "h",
      "hai",
      "xã hải đường huyện hải hậu",
      "haiduong",
      "zzzz",
      "nam dinh",
      "12 ngõ 3, Hải Xuân, Hải Hậu",
    ]
    for (const query of queries) searchCommunes(query)
    const times = Array.from({ length: 20 }, () => queries)
      .flat()
      .map((query) => {
        const start = performance.now()
        searchCommunes(query)
        return performance.now() - start
      })
    times.sort((a, b) => a - b)
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(5)
  })
})
