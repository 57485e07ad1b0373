import type { MedusaResponse } from "@medusajs/framework/http"
import express from "express"
import { describe, expect, it } from "vitest"
import type { KeptAnswer } from "../../../modules/idempotency/request"
import { holdAnswer } from "./hold-answer"

/** Answers one request with `respond` and tells what was kept, and what had arrived by then. */
async function answered(respond: (res: MedusaResponse) => void, keep: () => Promise<void> = async () => undefined) {
  const app = express()
  const kept: KeptAnswer[] = []
  app.get("/", (_req, res) => {
    holdAnswer(res, async (answer) => {
      kept.push(answer)
      await keep()
    })
    respond(res)
  })
  const server = app.listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  const response = await fetch(`http://127.0.0.1:${port}/`)
  const text = await response.text()
  server.close()
  return { kept, status: response.status, text }
}

describe("holdAnswer", () => {
  it("keeps status, type and the very bytes that arrive", async () => {
    const { kept, text } = await answered((res) => void res.status(201).json({ tên: "Mật ong" }))
    expect(kept).toEqual([{ status: 201, type: "application/json; charset=utf-8", body: text }])
  })

  it("sends nothing before the answer is kept", async () => {
    let done = false
    await answered(
      (res) => void res.json({}),
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 30))
        done = true
      },
    )
    expect(done).toBe(true)
  })

  it("keeps an answer without a body as an empty one", async () => {
    const { kept, status } = await answered((res) => void res.status(204).end())
    expect([status, kept[0]?.body]).toEqual([204, ""])
  })

  it("keeps no body above 256 kB, nor of a stream, and sends both whole", async () => {
    const large = await answered((res) => void res.json("a".repeat(300_000)))
    expect([large.kept[0]?.body, large.text.length]).toEqual([null, 300_002])
    const stream = await answered((res) => {
      res.write("a")
      res.end("b")
    })
    expect([stream.kept[0]?.body, stream.text]).toEqual([null, "ab"])
  })

  it("ends once, whatever is ended again", async () => {
    const { kept, text } = await answered((res) => {
      res.end("first")
      res.end("second")
    })
    expect([kept.length, text]).toEqual([1, "first"])
  })
})
