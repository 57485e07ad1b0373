import { EventEmitter } from "node:events"
import { Readable } from "node:stream"
import type { MedusaRequest } from "@medusajs/framework/http"
import { expect, it } from "vitest"
import { readBody } from "./read-body"

const MB = 1024 * 1024

/** A request with a body, and the end of its answer. */
function requestOf(bytes: Buffer, length: number | null = bytes.length) {
  const res = new EventEmitter()
  const headers = length === null ? {} : { "content-length": String(length) }
  const req = Object.assign(Readable.from([bytes]), { headers, res })
  return { req: req as unknown as MedusaRequest, answered: () => res.emit("close") }
}

it("reads a body, and of a longer one a byte more than it may have", async () => {
  const fits = requestOf(Buffer.from("giấy tờ"))
  const long = requestOf(Buffer.alloc(300))
  expect((await readBody(fits.req, 100)).toString()).toBe("giấy tờ")
  expect((await readBody(long.req, 100)).length).toBe(101)
  fits.answered()
  long.answered()
})

it("keeps 96 MB of files and no more, until their requests are answered; one of untold length counts in full", async () => {
  const small = Buffer.from("x")
  const held = Array.from({ length: 12 }, () => requestOf(small, null))
  for (const { req } of held) await readBody(req, 8 * MB)
  await expect(readBody(requestOf(small).req, 8 * MB)).rejects.toMatchObject({ status: 429, retryAfter: 30 })
  held[0]?.answered()
  const next = requestOf(small)
  expect((await readBody(next.req, 8 * MB)).toString()).toBe("x")
  for (const { answered } of [...held.slice(1), next]) answered()
})
