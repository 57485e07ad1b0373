import { describe, expect, it } from "vitest"
import { entityId } from "../../../lib/entity-id"
import { leastId } from "./least-id"

describe("the least id of an instant", () => {
  it("lies before every id made since, and after those made before", () => {
    const id = entityId("pay")
    expect(leastId("pay", Date.now() - 1_000) < id).toBe(true)
    expect(leastId("pay", Date.now() + 1_000) > id).toBe(true)
  })
})
