import { generateEntityId } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { leastId } from "./least-id"

describe("the least id of an instant", () => {
  it("lies before every id made since, and after those made before", () => {
    const id = generateEntityId(undefined, "pay")
    expect(leastId("pay", Date.now() - 1_000) < id).toBe(true)
    expect(leastId("pay", Date.now() + 1_000) > id).toBe(true)
  })
})
