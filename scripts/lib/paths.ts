import path from "node:path"
import { fileURLToPath } from "node:url"

/** Root of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** Folder of the Medusa application. */
export const backendDir = path.join(root, "apps/backend")

/** Medusa's build: the backend that is served, console included. */
export const backendBuildDir = path.join(backendDir, ".medusa/server")

/** Folder of the shop. */
export const shopDir = path.join(root, "apps/storefront")

/** Folder of the cooperatives' portal. */
export const portalDir = path.join(root, "apps/vendor")

/** Path of a program that npm installed at the root. */
export function program(name: string): string {
  return path.join(root, "node_modules/.bin", name)
}

/** Medusa's command line, run with node itself so that no wrapper stands between us and the signal. */
export const medusaCli = path.join(root, "node_modules/@medusajs/cli/cli.js")
