import { createServer } from "node:http"
import { expect, it } from "vitest"
import { keepConnections } from "./keep-connections"

it("keeps idle connections longer than the proxies in front of us do", () => {
  const server = createServer()
  keepConnections({ server })
  expect(server.keepAliveTimeout).toBeGreaterThan(120_000)
})

it("leaves a socket without a server alone", () => {
  expect(() => keepConnections({})).not.toThrow()
})
