import fs from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { filesOf } from "../../scripts/lib/hash.js"
import { root } from "../../scripts/lib/paths.js"
import { namesInExample, namesInSchema } from "./environment-names.js"

/** Set by node, npm, Next.js or our own scripts; no operator sets them. */
const internal = [
  "NODE_ENV",
  "NEXT_PHASE",
  "NEXT_RUNTIME",
  "PORT",
  "SEED_PRODUCTS",
  "STOCK_COMPLETION",
  "SEARCH_ENGINE",
  "FAULT_POINT",
]

describe(".env.example", () => {
  it("names every variable the backend's configuration knows", () => {
    const known = namesInSchema()
    expect(known.length).toBeGreaterThan(10)
    expect(namesInExample()).toEqual(expect.arrayContaining(known.filter((name) => !internal.includes(name))))
  })

  it("names every variable that code reads on its own", () => {
    const files = filesOf("apps", "packages", "scripts").filter(
      (file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.(spec|test)\./.test(file),
    )
    const read = files.flatMap((file) => {
      const text = fs.readFileSync(path.join(root, file), "utf8")
      return [...text.matchAll(/process\.env\.([A-Z][A-Z0-9_]+)/g)].map(([, name = ""]) => name)
    })
    const unexplained = new Set(read.filter((name) => !internal.includes(name) && !namesInExample().includes(name)))
    expect([...unexplained]).toEqual([])
  })
})
