import { describe, expect, it } from "vitest"
import { catalogue } from "../fixtures/relevance/catalogue.js"
import { score } from "../fixtures/relevance/judged/score.js"

const meant = catalogue.slice(0, 2)
const [best] = meant
const others = catalogue.slice(2, 6)
const query = { kind: "any", q: "gạo", first: (product: unknown) => product === best || product === meant[1] }

describe("score of a query", () => {
  it("counts what is meant, which nothing that may stand beside it makes up for", () => {
    const shown = score({ ...query, five: () => true }, [...meant.slice(0, 1), ...others], catalogue)
    expect(shown).toEqual({ first: 1, five: 0.5, fit: 1 })
  })
  it("says how much of what is shown fits", () => {
    const { five, fit } = score({ ...query, five: query.first }, [...meant, ...others.slice(0, 2)], catalogue)
    expect([five, fit]).toEqual([1, 0.5])
  })
})
