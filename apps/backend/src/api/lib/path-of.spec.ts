import { IncomingMessage } from "node:http"
import { Socket } from "node:net"
import { expect, it } from "vitest"
import { pathOf } from "./path-of"

const ask = (originalUrl: string) => Object.assign(new IncomingMessage(new Socket()), { originalUrl })

it.each([
  "/vendor/orders/o1/remit",
  "/vendor/orders/o1/remit?x=1",
  "/vendor/orders/o1/remit#x",
  "/vendor/orders/o1/remit\u00a0",
  "http://x/vendor/orders/o1/remit",
  "/vendor/orders/o1\\remit#x",
])("reads %s as Express does", (address) => {
  expect(pathOf(ask(address))).toBe("/vendor/orders/o1/remit")
})

it("keeps the empty path apart", () => {
  expect(pathOf(ask("http://x"))).toBe("/")
})
