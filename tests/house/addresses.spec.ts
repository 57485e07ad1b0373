import fs from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { filesOf } from "../../scripts/lib/hash.js"
import { root } from "../../scripts/lib/paths.js"

/** What may be done with the address of who asks: its network counts, its beginning is shown, and the log of searches makes a mark of its network. */
const known = /networkOf\(req\.ip\)|shortAddress\(req\.ip\)|log\.note\([^;\n]*req\.ip|`req\.ip`/g

it("no limit counts a whole address, of which one IPv6 line has as many as it likes", () => {
  const code = filesOf("apps/backend/src").filter((file) => file.endsWith(".ts"))
  const wrong = code.filter((file) =>
    /\breq\.ip\b/.test(fs.readFileSync(path.join(root, file), "utf8").replaceAll(known, "")),
  )
  expect(wrong).toEqual([])
})
