import fs from "node:fs"
import path from "node:path"
import { filesOf, hashFiles } from "./hash.js"
import { backendBuildDir, portalDir, program, root, shopDir } from "./paths.js"
import { phase } from "./phase.js"
import { quiet } from "./product-env.js"
import { run } from "./run.js"
import { isStamped, stamp } from "./stamp.js"

const stampFile = path.join(root, "node_modules/.cache/cho-htx/built")
const built = [
  path.join(backendBuildDir, "medusa-config.js"),
  path.join(shopDir, ".next/BUILD_ID"),
  path.join(portalDir, "dist/index.html"),
]

/** Builds the shared packages; both apps need them, sources or not. */
export async function buildPackages(): Promise<void> {
  if (!isBuilt()) await phase("Build the shared packages", () => turbo("./packages/*"))
}

/** Builds backend, console, shop and portal, unless no source has changed since the last time. */
export async function buildApps(): Promise<void> {
  if (isBuilt()) return
  const value = sourceHash()
  fs.rmSync(stampFile, { force: true })
  await phase("Build backend, console, shop and portal", () => turbo("./apps/*"))
  stamp(stampFile, value)
}

function turbo(filter: string): Promise<string> {
  const options = ["--output-logs=errors-only", "--ui=stream"]
  const { NODE_ENV: _, ...env } = process.env
  return run(program("turbo"), ["run", "build", `--filter=${filter}`, ...options], { env: { ...env, ...quiet } })
}

function isBuilt(): boolean {
  return built.every((file) => fs.existsSync(file)) && isStamped(stampFile, sourceHash())
}

/** Reading the sources takes a twentieth of a second, asking turbo one and a half. */
function sourceHash(): string {
  const files = filesOf("apps", "packages", "package-lock.json", "turbo.json")
  return hashFiles(
    files.filter((file) => !/\.(spec|test)\.tsx?$|\.tsbuildinfo$|next-env\.d\.ts$|^apps\/backend\/static\//.test(file)),
  )
}
