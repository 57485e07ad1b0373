import { execFileSync } from "node:child_process"
import { createRequire } from "node:module"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../../scripts/lib/paths.js"

const require = createRequire(import.meta.url)

/** Path of every file that `npm publish` would send, from the package's folder. */
function packed(name: string): string[] {
  const cwd = path.join(root, "packages", name)
  const text = execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd, encoding: "utf8" })
  const [found]: { files: { path: string }[] }[] = JSON.parse(text)
  return found?.files.map((file) => file.path) ?? []
}

// Loading Medusa's framework, and npm itself, takes seconds on a busy machine.
describe.each(["search-meilisearch", "search-postgres-vi"])("package %s", { timeout: 60_000 }, (name) => {
  it("says the same whether it is imported or required", async () => {
    const required: object = require(`@cho-htx/${name}`)
    const imported: object = await import(`@cho-htx/${name}`)
    const names = (given: object) => Object.keys(given).filter((key) => !["__esModule", "module.exports"].includes(key))
    expect(names(required)).toContain("default")
    expect(names(imported).sort()).toEqual(names(required).sort())
  })
  it("carries its licence, its words and its types, and nothing that is not for others", () => {
    const files = packed(name)
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "dist/esm/index.d.ts", "dist/cjs/index.d.ts"]),
    )
    expect(files.filter((file) => /\.spec\.|^src|tsconfig/.test(file))).toEqual([])
  })
})
