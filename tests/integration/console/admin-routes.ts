import fs from "node:fs"
import path from "node:path"
import { backendDir } from "../../../scripts/lib/paths.js"

const folder = path.join(backendDir, "src/api/admin")

export type AdminRoute = { method: "GET" | "POST" | "DELETE"; path: string }

/** Every route file of the console, as it stands in the sources: a new one is tested without being listed anywhere. */
export function adminRoutes(): AdminRoute[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const source = fs.readFileSync(path.join(folder, file), "utf8")
      const at = path
        .dirname(file)
        .split(path.sep)
        .join("/")
        .replaceAll(/\[\w+\]/g, "nothing_0000000000")
      const methods = [...source.matchAll(/export const (GET|POST|DELETE)\b/g)].map((match) => match[1])
      return methods.map((method) => ({ method: method as AdminRoute["method"], path: `/admin/${at}` }))
    })
}
