import { addLotStepSchema, createLotSchema } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { newId } from "./new-id"

it("makes ids the market takes, later ones after earlier ones, and never one twice", () => {
  const body = { variant_id: "v", kind: "harvested", made_on: "2026-11-20", quantity: 1 }
  expect(createLotSchema.safeParse({ ...body, id: newId("lot") }).success).toBe(true)
  expect(addLotStepSchema.safeParse({ id: newId("lotstep"), kind: "packed", on: "2026-11-20" }).success).toBe(true)
  // The ULID of the specification's own example.
  expect(newId("lot", 1_469_918_176_385).slice(0, 14)).toBe("lot_01ARYZ6S41")
  expect(newId("lot", 1_000) < newId("lot", 1_001)).toBe(true)
  expect(new Set(Array.from({ length: 1_000 }, () => newId("lot"))).size).toBe(1_000)
})
