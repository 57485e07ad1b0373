import fs from "node:fs"
import path from "node:path"

/** Whether the work the file stands for was last done for this very value. */
export function isStamped(file: string, value: string): boolean {
  return fs.existsSync(file) && fs.readFileSync(file, "utf8") === value
}

/** Notes that the work has been done for this value. */
export function stamp(file: string, value: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, value)
}
