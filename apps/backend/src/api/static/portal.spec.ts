import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import express from "express"
import { afterAll, expect, it, vi } from "vitest"
import { servePortal } from "./portal"

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-portal-"))
vi.mock("./portal-folder", () => ({ portalFolder: () => folder }))
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** Status and text of one address of the portal. */
async function asked(address: string): Promise<[number, string]> {
  const app = express()
  app.use((req, res, next) => servePortal(Object(req), Object(res), next))
  const server = app.listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const at = server.address()
  const response = await fetch(`http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}${address}`)
  const text = await response.text()
  server.close()
  return [response.status, text]
}

it("says in words that a file of the portal is gone, as one of an older edition is", async () => {
  expect(await asked("/seller/assets/khong-co.js")).toEqual([404, expect.stringContaining("Không có tệp này")])
})
