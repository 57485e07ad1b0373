import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { isDocumentError, isIndexMissing, isOutage, sayError } from "./errors"

const coded = (code: string, message = "x") => Object.assign(new Error(message), { code })

describe("an error of a document", () => {
  it.each([
    ["our own code while building it", new TypeError("marks.map is not a function")],
    ["a value the engine refuses", new MedusaError(MedusaError.Types.INVALID_DATA, "bad id")],
    ["a value PostgreSQL refuses", coded("22P02")],
    ["a document that is too large", coded("54000")],
  ])("is %s", (_name, error) => {
    expect(isDocumentError(error)).toBe(true)
    expect(isOutage(error)).toBe(false)
  })
})

describe("an outage", () => {
  it.each([
    ["a search server that is down", new MedusaError("unexpected_state", "down", "search_unavailable")],
    ["an index that is gone", new MedusaError(MedusaError.Types.NOT_FOUND, "gone")],
    ["a server that refuses our key", new MedusaError("unexpected_state", "invalid key", "search_refused")],
    ["a backend that was terminated", coded("57P01")],
    ["a refused connection", coded("ECONNREFUSED")],
    ["a cut connection", new Error("Connection terminated unexpectedly")],
    ["an exhausted pool", new Error("Knex: Timeout acquiring a connection. The pool is probably full.")],
  ])("is %s", (_name, error) => {
    expect(isOutage(error)).toBe(true)
    expect(isDocumentError(error)).toBe(false)
  })
  it("is told from an index that is gone", () => {
    expect(isIndexMissing(new MedusaError(MedusaError.Types.NOT_FOUND, "gone"))).toBe(true)
    expect(isIndexMissing(coded("57P01"))).toBe(false)
  })
})

describe("saying an error", () => {
  it("takes one line of at most 500 signs", () => {
    expect(sayError(new Error("\nfirst\n  second"))).toBe("first second")
    expect(sayError("x".repeat(900))).toHaveLength(500)
  })
})
