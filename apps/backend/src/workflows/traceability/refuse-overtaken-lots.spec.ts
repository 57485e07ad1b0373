import { describe, expect, it } from "vitest"
import { lotMessages } from "./messages"
import { refuseOvertakenLots } from "./refuse-overtaken-lots"

const share = (lot_id: string, quantity: number) => ({ lot_id, quantity })
const said = [
  { line_id: "line_1", code: "AAAA", ...share("lot_a", 2) },
  { line_id: "line_1", code: "BBBB", ...share("lot_b", 1) },
  { line_id: "line_2", code: "CCCC", ...share("lot_c", 1) },
]
const check = (expected: ReturnType<typeof share>[] | undefined, lots = [share("lot_d", 3)]) =>
  refuseOvertakenLots([{ line_id: "line_1", lots, ...(expected ? { expected } : {}) }], said)

describe("lots of a line", () => {
  it("are written when they are as the person saw them, or when nobody asked", () => {
    expect(() => check([share("lot_b", 1), share("lot_a", 2)])).not.toThrow()
    expect(() => check(undefined)).not.toThrow()
  })

  it("are a conflict when somebody said something else meanwhile", () => {
    for (const seen of [[], [share("lot_a", 2)], [share("lot_a", 1), share("lot_b", 1)]])
      expect(() => check(seen)).toThrow(lotMessages.overtaken(said.slice(0, 2)))
  })

  it("are none when they already say what is wanted", () => {
    expect(() => check([], [share("lot_a", 2), share("lot_b", 1)])).not.toThrow()
  })
})
