import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { pickEncoding } from "./pick-encoding"

const parent = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-encoding-"))
const folder = path.join(parent, "dist")
fs.mkdirSync(folder)
for (const name of ["dist/a.js.br", "dist/a.js.gz", "dist/b.js.gz", "secret.js.br"])
  fs.writeFileSync(path.join(parent, name), "")
afterAll(() => fs.rmSync(parent, { recursive: true }))

const encoding = (file: string, accepted: string) => pickEncoding(folder, file, accepted)?.encoding ?? null

it("gives the smallest copy that the browser reads", () => {
  expect(encoding("a.js", "gzip, deflate, br, zstd")).toBe("br")
  expect(encoding("a.js", "gzip, deflate")).toBe("gzip")
  expect(encoding("a.js", "gzip, br;q=0")).toBe("gzip")
  expect(encoding("b.js", "br, gzip;q=0.5")).toBe("gzip")
  expect(encoding("a.js", "")).toBeNull()
  expect(encoding("c.js", "gzip, br")).toBeNull()
})

it("stays in its folder", () => {
  expect(encoding("../secret.js", "br")).toBeNull()
  expect(encoding("/../../secret.js", "br")).toBeNull()
})
