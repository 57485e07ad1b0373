import { deliveryTableSchema } from "@cho-htx/contracts"
import { parsePhone } from "@cho-htx/vietnam"
import { findCommune, formerNames } from "@cho-htx/vietnam/admin-units"
import { describe, expect, it } from "vitest"
import { KINDS } from "../pictures/kinds"
import { categorySeeds } from "./data/categories"
import { cooperativeSeeds } from "./data/cooperatives"
import { productSeeds } from "./data/products"
import { packTitle } from "./pack-title"
import { productHandle } from "./product-input"

const unique = (values: string[]) => new Set(values).size === values.length

describe("cooperatives of the demonstration", () => {
  it("are many, each once", () => {
    expect(cooperativeSeeds.length).toBeGreaterThanOrEqual(14)
    expect(unique(cooperativeSeeds.map((each) => each.handle))).toBe(true)
    expect(unique(cooperativeSeeds.map((each) => each.registration_code))).toBe(true)
  })

  it.each(cooperativeSeeds)("$short_name lies in a commune of Ninh Bình and looks invented", (seed) => {
    expect(findCommune(seed.commune_code)?.province_code).toBe("37")
    const ward = seed.old.ward.replace(/^(phường|thị trấn|xã) /, "")
    expect(formerNames(seed.commune_code)).toContain(ward)
    expect(parsePhone(seed.phone).ok).toBe(true)
    expect(seed.phone).toMatch(/^0900000\d{3}$/)
    expect(seed.registration_code).toMatch(/^00000000\d\d$/)
    expect(deliveryTableSchema.safeParse(seed.delivery).success).toBe(true)
  })
})

describe("goods of the demonstration", () => {
  const categories = new Set<string>(categorySeeds.map((each) => each.handle))
  const cooperatives = new Set(cooperativeSeeds.map((each) => each.handle))

  it("are at least seventy, of every category, each address once", () => {
    expect(productSeeds.length).toBeGreaterThanOrEqual(70)
    expect(unique(productSeeds.map(productHandle))).toBe(true)
    expect(new Set(productSeeds.map((each) => each.category))).toEqual(categories)
  })

  it.each(productSeeds)("$title names a maker, a picture and honest facts", (seed) => {
    expect(cooperatives).toContain(seed.cooperative)
    expect(KINDS[seed.kind]).toBeDefined()
    expect(seed.description.split(/[.!?] /).length).toBeGreaterThanOrEqual(2)
    expect(seed.description).not.toMatch(/chữa|trị bệnh|!|siêu|duy nhất/)
    expect(seed.packs.length).toBeLessThanOrEqual(3)
    expect(unique(seed.packs.map(packTitle))).toBe(true)
    expect(seed.packs.every((pack) => Number.isInteger(pack.price) && pack.price > 0 && pack.grams > 0)).toBe(true)
    const [low, high] = { 3: [50, 69], 4: [70, 89], 5: [90, 100] }[seed.ocop?.stars ?? 5]
    if (seed.ocop) expect(seed.ocop.points).toBeGreaterThanOrEqual(low ?? 0)
    if (seed.ocop) expect(seed.ocop.points).toBeLessThanOrEqual(high ?? 100)
  })

  it("show every state of a certificate, and goods that are sold out or nearly", () => {
    const ocop = productSeeds.flatMap((seed) => seed.ocop ?? [])
    expect(ocop.filter((each) => each.expires_in > 0 && each.expires_in <= 90).length).toBeGreaterThanOrEqual(3)
    expect(ocop.some((each) => each.expires_in < 0)).toBe(true)
    expect(ocop.some((each) => each.status === "revoked")).toBe(true)
    expect(ocop.some((each) => each.status === "pending")).toBe(true)
    expect(productSeeds.some((seed) => seed.packs.every((pack) => pack.stock === 0))).toBe(true)
  })
})
