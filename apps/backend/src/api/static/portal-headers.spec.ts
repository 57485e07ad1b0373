import { expect, it } from "vitest"
import { portalHeaders } from "./portal-headers"

function headersOf(file: string) {
  const headers = new Map<string, string>()
  portalHeaders({ setHeader: (name, value) => headers.set(name, value) }, file)
  return headers
}

it("keeps hashed files for ever and asks for all others anew", () => {
  expect(headersOf("/x/dist/assets/index-abc.js").get("cache-control")).toContain("immutable")
  expect(headersOf("/x/dist/index.html").get("cache-control")).toBe("no-cache")
  expect(headersOf("/x/dist/sw.js").get("cache-control")).toBe("no-cache")
})

it("lets no script in but its own, and the worker answer for the bare address", () => {
  expect(headersOf("/x/dist/index.html").get("content-security-policy")).toMatch(/script-src 'self';/)
  expect(headersOf("/x/dist/sw.js").get("service-worker-allowed")).toBe("/seller")
  expect(headersOf("/x/dist/index.html").has("service-worker-allowed")).toBe(false)
})
