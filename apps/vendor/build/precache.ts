import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import type { Plugin } from "vite"
import { shellFiles } from "./shell-files"

const hole = "__PRECACHE__"

/**
 * Tells the service worker which files make the app and a version that changes with any of them. Workbox would do this and much
 * more in some 20 kB; keeping a list of files and answering from it takes sixty lines (src/service-worker).
 */
export function precache(): Plugin {
  let root = ""
  return {
    name: "cho-htx-precache",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle["sw.js"]
        if (worker?.type !== "chunk") throw new Error("The service worker was not built")
        const files = shellFiles(Object.keys(bundle))
        const digest = createHash("sha256").update(files.join("\n"))
        const index = bundle["index.html"]
        digest.update(index?.type === "asset" ? index.source : readFileSync(path.join(root, "index.html")))
        digest.update(readFileSync(path.join(root, "public/manifest.webmanifest")))
        const value = { version: digest.digest("hex").slice(0, 12), files }
        worker.code = worker.code.replace(new RegExp(`["'\`]${hole}["'\`]`), JSON.stringify(JSON.stringify(value)))
      },
    },
  }
}
