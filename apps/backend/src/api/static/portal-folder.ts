import fs from "node:fs"
import path from "node:path"

/** Longest way from a running backend up to the root of the repository: apps/backend/.medusa/server/src/api/static. */
const STEPS = 8

/**
 * Folder of the built portal, `apps/vendor/dist` of the same checkout, seen from the sources and from Medusa's build alike; null while it
 * has not been built.
 */
export function portalFolder(from: string = __dirname): string | null {
  let folder = from
  for (let step = 0; step < STEPS; step += 1) {
    const dist = path.join(folder, "apps/vendor/dist")
    if (fs.existsSync(path.join(dist, "index.html"))) return dist
    folder = path.dirname(folder)
  }
  return null
}
