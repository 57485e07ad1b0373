import type { CommuneMatch } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { settleCommune } from "./settle-commune"

function match(name: string, former: string | null, ambiguous = false): CommuneMatch {
  return {
    code: "14236",
    name,
    slug: "x",
    kind: "xã",
    province_code: "37",
    province_name: "Ninh Bình",
    former: former ? { ward: former, district: "huyện Hải Hậu", province: "Nam Định" } : null,
    ambiguous,
  }
}
const haiAnh = match("xã Hải Anh", "xã Hải Đường")
const haiDuong = match("phường Hải Dương", null)

describe("settleCommune", () => {
  it("takes the one place whose old name was typed with its accents", () => {
    expect(settleCommune("hải đường", [haiAnh, haiDuong])).toBe(haiAnh)
  })

  it("leaves the choice to the buyer when accents are missing", () => {
    expect(settleCommune("hai duong", [haiAnh, haiDuong])).toBeNull()
  })

  it("leaves the choice to the buyer when the old unit was split", () => {
    expect(settleCommune("Hải Đường", [match("xã Hải Anh", "xã Hải Đường", true)])).toBeNull()
  })

  it("leaves the choice to the buyer when two places carry the name", () => {
    expect(settleCommune("Hải Đường", [haiAnh, { ...haiAnh, code: "00001" }])).toBeNull()
  })
})
