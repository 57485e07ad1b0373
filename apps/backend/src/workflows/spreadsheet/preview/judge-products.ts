import { breather } from "../../../lib/breather"
import type { Header } from "../columns/match-header"
import type { KnownPack } from "../sql/known-packs"
import type { Choices } from "./choices"
import { judgeGroup } from "./judge-group"
import { judgeKnown } from "./judge-known"
import type { JudgedRow } from "./judged-row"
import type { ParsedRow } from "./parsed-row"
import { codeKey, markTwice } from "./twice"

/** Names of products are the same whatever their case and spaces; accents count: "Mận" is no "Măn". */
const titleKey = (title: string) => title.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLocaleLowerCase("vi")

/**
 * Rows of goods against those the cooperative has. A code there is already means a change of price and stock; rows of the same name whose
 * codes are new are one new product with several packs. Others have their turn meanwhile.
 */
export async function judgeProducts(
  header: Header,
  rows: readonly ParsedRow[],
  packs: readonly KnownPack[],
  choices: Choices,
): Promise<JudgedRow[]> {
  markTwice(header, rows)
  const bySku = new Map(packs.flatMap((pack) => (pack.sku ? [[pack.sku.toLowerCase(), pack] as const] : [])))
  const titles = new Set(packs.filter(({ archived }) => !archived).map(({ title }) => titleKey(title)))
  const breathe = breather()
  const judged: JudgedRow[] = []
  let unit = 0
  for (const { pack, members } of gather(rows, bySku)) {
    await breathe()
    if (pack) {
      for (const parsed of members) {
        const known = judgeKnown(header, parsed, pack)
        if (known.action === "changed") unit += 1
        judged.push(known.action === "changed" ? { ...known, unit } : known)
      }
      continue
    }
    const title = members[0]?.values.title
    const titleKnown = typeof title === "string" && titles.has(titleKey(title))
    const group = judgeGroup(header, members, { choices, titleKnown, unit: unit + 1 })
    if (group.some(({ action }) => action === "new")) unit += 1
    judged.push(...group)
  }
  return judged.sort((a, b) => a.row - b.row)
}

interface Unit {
  pack: KnownPack | null
  members: ParsedRow[]
}

/** Rows that belong together, in the order of their first. A row without a name stands alone. */
function gather(rows: readonly ParsedRow[], bySku: ReadonlyMap<string, KnownPack>): Unit[] {
  const byTitle = new Map<string, Unit>()
  const units: Unit[] = []
  for (const parsed of rows) {
    const pack = bySku.get(codeKey(parsed.values.sku) ?? "") ?? null
    const { title } = parsed.values
    const key = pack || typeof title !== "string" ? null : titleKey(title)
    const known = key === null ? undefined : byTitle.get(key)
    if (known) {
      known.members.push(parsed)
      continue
    }
    const unit = { pack, members: [parsed] }
    units.push(unit)
    if (key !== null) byTitle.set(key, unit)
  }
  return units
}
