import fs from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { filesOf } from "../../scripts/lib/hash.js"
import { root } from "../../scripts/lib/paths.js"

type Import = { file: string; target: string }

const code = filesOf("apps", "packages", "tests", "scripts").filter((file) => /\.(ts|tsx|mjs)$/.test(file))

/** Every import of a file, relative ones resolved to paths of the repository. */
const imports: Import[] = code.flatMap((file) => {
  const text = fs.readFileSync(path.join(root, file), "utf8")
  return [...text.matchAll(/(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g)].map(([, target = ""]) => ({
    file,
    target: target.startsWith(".") ? path.posix.join(path.posix.dirname(file), target) : target,
  }))
})

const shown = ({ file, target }: Import) => `${file} imports ${target}`

describe("layers", () => {
  it("no app imports another app", () => {
    const app = (name: string) => /^apps\/([^/]+)\//.exec(name)?.[1]
    const names = ["@cho-htx/backend", "@cho-htx/storefront", "@cho-htx/vendor"]
    const wrong = imports.filter(({ file, target }) => {
      const from = app(file)
      return from !== undefined && ((app(target) ?? from) !== from || names.some((name) => target.startsWith(name)))
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it("no module of the backend imports another module", () => {
    const moduleOf = (name: string) => /^apps\/backend\/src\/modules\/([^/]+)/.exec(name)?.[1]
    const wrong = imports.filter(({ file, target }) => {
      const from = moduleOf(file)
      return from !== undefined && (moduleOf(target) ?? from) !== from
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it("no package reaches into an app", () => {
    const wrong = imports.filter(({ file, target }) => file.startsWith("packages/") && target.startsWith("apps/"))
    expect(wrong.map(shown)).toEqual([])
  })
})
