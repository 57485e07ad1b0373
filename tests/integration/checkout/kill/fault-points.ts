import fs from "node:fs"
import path from "node:path"
import { filesOf } from "../../../../scripts/lib/hash.js"
import { root } from "../../../../scripts/lib/paths.js"

/** A fault point of the sources: its name, with "*" where the source puts in the name of a step. */
export function faultPoints(): string[] {
  const files = filesOf("apps/backend/src").filter((file) => file.endsWith(".ts") && !file.endsWith("fault-point.ts"))
  const names = files.flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), "utf8")
    return [...text.matchAll(/faultPoint\(\s*["`]([^"`]+)["`]/g)].map(([, name = ""]) =>
      name.replace(/\$\{[^}]+\}/g, "*"),
    )
  })
  return [...new Set(names)].sort()
}

/** Whether a fault point of the sources ("parcel.*.locked") is the one a test died at ("parcel.pack.locked#2"). */
export function matches(point: string, died: string): boolean {
  const [name = ""] = died.split("#")
  return new RegExp(`^${point.split("*").map(escaped).join("[^.]+")}$`).test(name)
}

const escaped = (text: string) => text.replace(/[.\\+^$()[\]{}|?]/g, "\\$&")
