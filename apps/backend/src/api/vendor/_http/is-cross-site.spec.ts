import { expect, it } from "vitest"
import { isCrossSite } from "./is-cross-site"

const host = "cho.example:9000"
const post = (headers: Record<string, string>) =>
  isCrossSite({ method: "POST", headers: { host, ...headers } }, ["127.0.0.1:8000"])

it.each([
  ["another site's page", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["a page of a neighbour on the same site", { "sec-fetch-site": "same-site", origin: "https://evil.cho.example" }],
  ["an old browser on another site", { origin: "https://evil.example" }],
  ["a sandboxed frame", { origin: "null" }],
  ["a browser that hides where from", { "sec-fetch-site": "cross-site" }],
])("refuses a write of %s", (_who, headers) => {
  expect(post(headers)).toBe(true)
})

it.each([
  ["our own page", { "sec-fetch-site": "same-origin", origin: "http://cho.example:9000" }],
  ["an old browser on our own page", { origin: "http://cho.example:9000" }],
  ["the shop's address", { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:8000" }],
  ["a program", {}],
  ["whoever holds a bearer token", { authorization: "Bearer x", origin: "https://evil.example" }],
])("takes a write of %s", (_who, headers) => {
  expect(post(headers)).toBe(false)
})

it("lets everybody read", () => {
  expect(isCrossSite({ method: "GET", headers: { host, "sec-fetch-site": "cross-site" } }, [])).toBe(false)
})
