import type { Header } from "../columns/match-header"
import type { KnownPack } from "../sql/known-packs"
import type { Choices } from "./choices"
import { judgeGroup } from "./judge-group"
import { judgeKnown } from "./judge-known"
import type { JudgedRow } from "./judged-row"
import type { ParsedRow } from "./parse-rows"
import { codeKey, markTwice } from "./twice"

/** Names of products are the same whatever their case and spaces; accents count: "Mận" is no "Măn". */
const titleKey = (title: string) => title.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLocaleLowerCase("vi")

/**
 * Rows of goods against those the cooperative has. A code there is already means a change of price and stock; rows of the same name whose
 * codes are new are one new product with several packs.
 */
export function judgeProducts(
  header: Header,
  rows: readonly ParsedRow[],
  packs: readonly KnownPack[],
  choices: Choices,
): JudgedRow[] {
  markTwice(header, rows)
  const bySku = new Map(packs.flatMap((pack) => (pack.sku ? [[pack.sku.toLowerCase(), pack] as const] : [])))
  const titles = new Set(packs.filter(({ archived }) => !archived).map(({ title }) => titleKey(title)))
  const units = gather(rows, bySku)
  let unit = 0
  return units
    .flatMap(({ pack, members }) => {
      const [first] = members
      if (!first) return []
      if (pack) return members.map((parsed) => judgeKnown(header, parsed, pack)).map(numbered)
      const title = typeof first.values.title === "string" ? titleKey(first.values.title) : null
      const judged = judgeGroup(header, members, {
        choices,
        titleKnown: title !== null && titles.has(title),
        unit: unit + 1,
      })
      if (judged.some(({ action }) => action === "new")) unit += 1
      return judged
    })
    .sort((a, b) => a.row - b.row)

  function numbered(judged: JudgedRow): JudgedRow {
    if (judged.action !== "changed") return judged
    unit += 1
    return { ...judged, unit }
  }
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
