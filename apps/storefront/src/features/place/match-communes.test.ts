import { expect, it } from "vitest"
import { matchCommunes } from "./match-communes"

const communes = [
  { name: "xã Hải Anh", former_names: ["Hải Đường", "Hải Trung"] },
  { name: "xã Giao Hưng", former_names: ["Giao Châu"] },
  { name: "xã Hải Đường Mới", former_names: [] },
]

it("finds a commune by its former name, accents or not", () => {
  expect(matchCommunes(communes, "giao chau").map(({ name }) => name)).toEqual(["xã Giao Hưng"])
})

it("puts present names before former ones", () => {
  expect(matchCommunes(communes, "hai duong").map(({ name }) => name)).toEqual(["xã Hải Đường Mới", "xã Hải Anh"])
})

it("shows all while nothing is typed", () => {
  expect(matchCommunes(communes, "  ")).toHaveLength(3)
})
