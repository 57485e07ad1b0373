import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** A random secret kept in a file only we can read; made on first use, by `make` where its form matters. */
export function secretFile(file: string, make = () => randomBytes(24).toString("hex")): string {
  if (fs.existsSync(file)) return fs.readFileSync(file, "utf8").trim()
  const secret = make()
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
