import fs from "node:fs"
import path from "node:path"
import { backendDir } from "../../../scripts/lib/paths.js"

const folder = path.join(backendDir, "src/api/vendor")

/** Every route of the portal with its verbs, as it stands in the sources: "POST /vendor/orders/[order_id]/pack". */
export function vendorRoutes(): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const source = fs.readFileSync(path.join(folder, file), "utf8")
      const at = path.dirname(file).split(path.sep).join("/")
      return [...source.matchAll(/export const (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
        ([, method]) => `${method} /vendor/${at}`,
      )
    })
    .sort()
}
