import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { root } from "./paths.js"

const built = new Set(["node_modules", ".medusa", ".next", ".turbo", ".git", ".data", "dist", "test-results"])

/** Every file at or below the paths (relative to the root), sorted; build folders are left out, missing paths too. */
export function filesOf(...paths: string[]): string[] {
  return paths.flatMap((relative) => {
    const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false })
    if (!stat) return []
    if (!stat.isDirectory()) return [relative]
    const names = fs.readdirSync(path.join(root, relative)).filter((name) => !built.has(name))
    return filesOf(...names.sort().map((name) => path.posix.join(relative, name)))
  })
}

/** SHA-256 over names and contents of the files. */
export function hashFiles(files: string[]): string {
  const hash = createHash("sha256")
  for (const file of files) hash.update(`${file}\n`).update(fs.readFileSync(path.join(root, file)))
  return hash.digest("hex")
}
