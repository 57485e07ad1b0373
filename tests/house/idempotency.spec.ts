import fs from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { coverOf } from "../../apps/backend/src/api/lib/idempotency/covered-routes.js"
import { filesOf } from "../../scripts/lib/hash.js"
import { root } from "../../scripts/lib/paths.js"
import { idleRoutes } from "./idle-routes.js"

type Write = { method: string; address: string }

const api = "apps/backend/src/api"
const medusa = "node_modules/@medusajs/medusa/dist/api"
const methods = ["POST", "PUT", "PATCH", "DELETE"]

/** Every write of the route files below a folder: our sources, or Medusa's build. */
function writesIn(base: string, files: string[]): Write[] {
  return files.flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), "utf8")
    const address = `/${path.posix.dirname(path.posix.relative(base, file)).replace(/\[(\w+)\]/g, ":$1")}`
    return methods
      .filter((method) =>
        new RegExp(`export (?:const|async function|function) ${method}\\b|exports\\.${method} =`).test(text),
      )
      .map((method) => ({ method, address }))
  })
}

const own = writesIn(
  api,
  filesOf(`${api}/admin`, `${api}/vendor`).filter((file) => file.endsWith("/route.ts")),
)
const medusas = writesIn(
  medusa,
  fs
    .readdirSync(path.join(root, medusa, "admin"), { recursive: true, encoding: "utf8" })
    .filter((name) => path.basename(name) === "route.js")
    .map((name) => path.posix.join(medusa, "admin", name.split(path.sep).join("/"))),
)

const standsFor = (idle: string, address: string) =>
  idle.endsWith("/*") ? `${address}/`.startsWith(idle.slice(0, -1)) : address === idle
const isIdle = ({ address }: Write) => Object.keys(idleRoutes).some((idle) => standsFor(idle, address))
const isCovered = ({ method, address }: Write) => coverOf(method, address) !== null
const shown = ({ method, address }: Write) => `${method} ${address}`

describe("Idempotency-Key", () => {
  it("finds the routes there are", () => {
    expect(own.map(shown)).toContain("POST /admin/cooperatives/:id/suspend")
    expect(medusas.map(shown)).toEqual(
      expect.arrayContaining(["POST /admin/orders/:id/cancel", "DELETE /admin/reservations/:id"]),
    )
  })

  it("counts at every write of our own routes that is not named as moving neither money nor stock", () => {
    expect(own.filter((write) => !isCovered(write) && !isIdle(write)).map(shown)).toEqual([])
  })

  it("counts at every write of Medusa's routes that is not named as moving neither money nor stock", () => {
    expect(medusas.filter((write) => !isCovered(write) && !isIdle(write)).map(shown)).toEqual([])
  })

  it("has no route that is both covered and named idle, and no idle name without a route", () => {
    const all = [...own, ...medusas]
    expect(all.filter((write) => isCovered(write) && isIdle(write)).map(shown)).toEqual([])
    const stale = Object.keys(idleRoutes).filter((idle) => !all.some(({ address }) => standsFor(idle, address)))
    expect(stale).toEqual([])
  })

  it.each([
    ["POST", "/store/carts/cart_1/complete", "once"],
    ["POST", "/Store/Carts/cart_1/Complete/", "once"],
    ["POST", "/vendor/orders/order_1/cancel", "once"],
    ["POST", "/admin/order-groups/ordgrp_1/cancel", "once"],
    ["POST", "/admin/orders/order_1/cancel", "unknown"],
    ["DELETE", "/admin/products/prod_1", "unknown"],
    ["GET", "/admin/orders/order_1", null],
    ["POST", "/admin/ordersx", null],
    ["POST", "/admin/products/import", null],
    ["POST", "/store/carts/cart_1/line-items", null],
  ])("%s %s: %s", (method, address, effects) => {
    expect(coverOf(method, address)).toBe(effects)
  })
})
