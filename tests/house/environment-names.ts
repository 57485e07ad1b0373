import fs from "node:fs"
import path from "node:path"
import { root } from "../../scripts/lib/paths.js"

/** Names that the backend's configuration knows. */
export function namesInSchema(): string[] {
  const schema = fs.readFileSync(path.join(root, "apps/backend/src/config/schema.ts"), "utf8")
  return [...schema.matchAll(/^ {4}([A-Z][A-Z0-9_]+):/gm)].map(([, name = ""]) => name)
}

/** Names that .env.example explains, commented out or not. */
export function namesInExample(): string[] {
  const text = fs.readFileSync(path.join(root, ".env.example"), "utf8")
  return [...text.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name = ""]) => name)
}
