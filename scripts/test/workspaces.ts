import fs from "node:fs"
import path from "node:path"
import { root } from "../lib/paths.js"

export type Workspace = { folder: string; name: string; scripts: Record<string, string> }

const homes = ["packages", "apps"]

/** Every workspace with its npm scripts, packages before apps before tests. */
export function workspaces(): Workspace[] {
  const folders = homes.flatMap((home) =>
    fs
      .readdirSync(path.join(root, home))
      .sort()
      .map((name) => `${home}/${name}`),
  )
  return [...folders, "tests"].map(readWorkspace)
}

function readWorkspace(folder: string): Workspace {
  const { name, scripts = {} } = JSON.parse(fs.readFileSync(path.join(root, folder, "package.json"), "utf8"))
  return { folder, name, scripts }
}
