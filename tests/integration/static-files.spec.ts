import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Backend, startBackend } from "../harness/backend.js"
import { call } from "../harness/http.js"

describe("uploaded files", () => {
  let backend: Backend
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-uploads-"))
  beforeAll(async () => {
    fs.writeFileSync(path.join(folder, "gao.svg"), "<svg/>")
    backend = await startBackend({ env: { FILES_DIR: folder } })
  })
  afterAll(async () => {
    await backend?.stop()
    fs.rmSync(folder, { recursive: true })
  })

  it("are served from FILES_DIR and cannot run scripts", async () => {
    const { status, headers, body } = await call(`${backend.url}/static/gao.svg`)
    expect({ status, body }).toEqual({ status: 200, body: "<svg/>" })
    expect(headers.get("content-security-policy")).toContain("sandbox")
  })

  it.each(["..%2Fpackage.json", "khong-co.svg", "%2e%2e/%2e%2e/etc/passwd"])("does not serve %s", async (name) => {
    expect((await call(`${backend.url}/static/${name}`)).status).toBeGreaterThanOrEqual(400)
  })
})
