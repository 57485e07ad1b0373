// First steps of every command, with node: built-ins only: node_modules may not exist yet.
import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** Installs the packages if needed, then runs a TypeScript file of scripts/ in this process. */
export async function bootstrap(script) {
  checkNode()
  installIfNeeded()
  // Both kinds: our scripts are ES modules, the backend's sources, of which we read some, are CommonJS.
  const loaders = await Promise.all([import("tsx/esm/api"), import("tsx/cjs/api")])
  for (const { register } of loaders) register()
  await import(new URL(`../${script}`, import.meta.url).href)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  console.error(`Chợ HTX needs Node 20.19, 22.12 or newer; this is ${process.version}.`)
  process.exit(1)
}

function installIfNeeded() {
  const modified = (file) => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (modified("node_modules/.package-lock.json") >= modified("package-lock.json")) return
  const started = Date.now()
  console.log("… Install packages (npm ci, about a minute)")
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []]
  const options = { cwd: root, encoding: "utf8", shell: !npm && process.platform === "win32" }
  const done = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund", "--include=dev"], options)
  if (done.status !== 0) {
    console.error(`${done.stdout ?? ""}${done.stderr ?? ""}${done.error ?? ""}`)
    console.error("✗ Installing the packages failed; npm says why above.")
    process.exit(1)
  }
  console.log(`✓ Install packages  ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
