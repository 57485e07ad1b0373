import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { isolate } from "./isolate"

const bad = new Set([3, 7])
const items = [1, 2, 3, 4, 5, 6, 7, 8]
const sum = async (some: number[]) => {
  const wrong = some.find((item) => bad.has(item))
  if (wrong !== undefined) throw new MedusaError(MedusaError.Types.INVALID_DATA, `no ${wrong}`)
  return some
}

describe("isolating", () => {
  it("works on everything at once when nothing is wrong", async () => {
    expect(await isolate([1, 2], String, sum)).toEqual({ results: [[1, 2]], failed: [] })
    expect(await isolate([], String, sum)).toEqual({ results: [], failed: [] })
  })
  it("leaves out what is at fault, and only that", async () => {
    const { results, failed } = await isolate(items, String, sum)
    expect(results.flat()).toEqual([1, 2, 4, 5, 6, 8])
    expect(failed).toEqual([
      { id: "3", error: "no 3" },
      { id: "7", error: "no 7" },
    ])
  })
  it("throws what is nobody's own fault", async () => {
    const down = async (): Promise<number[]> => {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "down", "search_unavailable")
    }
    await expect(isolate(items, String, down)).rejects.toThrow("down")
  })
  it("isolates anything once nothing else can be the reason", async () => {
    const odd = async (some: number[]) => {
      if (some.includes(3)) throw new Error("internal")
      return some
    }
    await expect(isolate(items, String, odd)).rejects.toThrow("internal")
    expect((await isolate(items, String, odd, () => true)).failed).toEqual([{ id: "3", error: "internal" }])
  })
  it("asks three, not everybody, when the engine takes nothing from anybody", async () => {
    let asked = 0
    const full = async (): Promise<number[]> => {
      asked += 1
      throw new Error("no space left on device")
    }
    const many = Array.from({ length: 500 }, (_, at) => at)
    await expect(isolate(many, String, full, () => true)).rejects.toThrow("no space")
    expect(asked).toBe(4)
    expect((await isolate([1], String, full, () => true)).failed).toHaveLength(1)
  })
})
