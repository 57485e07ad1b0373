import { describe, expect, it } from "vitest"
import { Matcher } from "./matcher.js"
import { listOf } from "./row-set.js"
import { Rows } from "./rows.js"

const vectors = [
  "'gao':1A,9 'tam':2A 'xoan':3A",
  "'gao':2B 'tam':1A 'd''or':70",
  "'gaotam':1A 'gao':40 'tam':41",
  "'nep':1A",
]

function rowsOf(given: readonly string[]) {
  const rows = new Rows([])
  given.forEach((words, at) => {
    rows.put({ id: `p${at}`, words, facet_key: "0" })
  })
  return rows
}

describe("Matcher", () => {
  const matching = (tsquery: string) => listOf(new Matcher(rowsOf(vectors)).matching(tsquery))

  it("finds words, beginnings and weights", () => {
    expect(matching("'gao'")).toEqual([0, 1, 2])
    expect(matching("'gao':*A")).toEqual([0, 2])
    expect(matching("'gao':BD")).toEqual([0, 1, 2])
    expect(matching("'gao':C")).toEqual([])
    expect(matching("'d''or'")).toEqual([1])
    expect(matching("'muoi'")).toEqual([])
  })
  it("finds all of several, or any", () => {
    expect(matching("'gao' & 'xoan' | 'nep'")).toEqual([0, 3])
  })
  it("finds words side by side, in their order only, of the asked weight", () => {
    expect(matching("'gao' <-> 'tam'")).toEqual([0, 2])
    expect(matching("'gao':A <-> 'tam':A")).toEqual([0])
    expect(matching("'gao' <-> 'tam' <-> 'xoan'")).toEqual([0])
    expect(matching("'gao' <-> ('xoan' | 'tam':*)")).toEqual([0, 2])
    expect(matching("'gao' & 'tam' <-> 'xoan'")).toEqual([0])
  })
  it("finds phrases in some rows alone when told so", () => {
    const matcher = new Matcher(rowsOf(vectors)).within([1, 2])
    expect(listOf(matcher.matching("'gao' <-> 'tam'"))).toEqual([2])
  })
  it("finds what was added since, and counts rows beyond the first 32", () => {
    const rows = rowsOf(Array.from({ length: 70 }, (_, at) => `'hat${at % 2}':1A`))
    expect(listOf(new Matcher(rows).matching("'hat':*"))).toHaveLength(70)
    rows.put({ id: "new", words: "'hatgiong':1A", facet_key: "0" })
    expect(listOf(new Matcher(rows).matching("'hat':*")).at(-1)).toBe(70)
    expect(listOf(new Matcher(rows).matching("'hat1'"))).toHaveLength(35)
  })
})

describe("Rows", () => {
  it("keep the number of a row until it is written again or goes", () => {
    const rows = rowsOf(vectors)
    rows.put({ id: "p1", words: "'moi':1A", facet_key: "1" })
    rows.drop("p3")
    rows.drop("never there")
    expect(listOf(rows.live())).toEqual([0, 2, 4])
    expect([rows.living, rows.size, rows.id(4), rows.key(4)]).toEqual([3, 5, "p1", "1"])
    expect([...rows.ids()].sort()).toEqual(["p0", "p1", "p2"])
  })
})
