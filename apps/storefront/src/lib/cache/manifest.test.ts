import { describe, expect, it } from "vitest"
import config from "../../../next.config"
import { cacheLifetimes } from "./lifetimes"
import { cacheManifest, cacheTagOf, isKnownTag, listTags } from "./manifest"

describe("the cache manifest", () => {
  it("names only lifetimes which next.config knows", () => {
    expect(config.cacheLife).toBe(cacheLifetimes)
    for (const { lifetime } of Object.values(cacheManifest)) expect(cacheLifetimes).toHaveProperty(lifetime)
  })

  it("keeps pages static: Next makes nothing dynamic that lives five minutes or more", () => {
    for (const { expire, stale } of Object.values(cacheLifetimes)) {
      expect(expire).toBeGreaterThanOrEqual(300)
      expect(stale).toBeGreaterThanOrEqual(30)
    }
  })

  it("knows the tags it makes", () => {
    expect(isKnownTag(cacheTagOf("product", "gao-tam-xoan"))).toBe(true)
    expect(isKnownTag(cacheTagOf("commune", "14230"))).toBe(true)
    expect(isKnownTag(cacheTagOf("lot", "K7M2P9QRST"))).toBe(true)
    for (const tag of listTags) expect(isKnownTag(tag)).toBe(true)
    expect(listTags).toEqual(["products", "cooperatives", "categories", "campaign"])
  })

  it.each(["", "product", "product:", "product:A B", "products:x", "commune:1", "product:a:b", "orders", "_N_T_/"])(
    "refuses %j",
    (tag) => expect(isKnownTag(tag)).toBe(false),
  )
})
