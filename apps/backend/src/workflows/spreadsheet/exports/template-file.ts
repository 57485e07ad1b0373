import { type ImportKind, MAX_IMPORT_ROWS } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../../lib/sql"
import { fileWords } from "../column-messages"
import { choicesOf, readCategories } from "../preview/choices"
import { knownPacks } from "../sql/known-packs"
import { writeTemplate } from "../writing/template"

const netUnits = ["g", "kg", "ml", "l"] as const

/** The form for new goods with one example; or, for stock and price, the packs there are, to be written over. */
export async function templateFile(scope: MedusaContainer, cooperativeId: string, kind: ImportKind): Promise<Buffer> {
  const pg = pgOf(scope)
  if (kind === "stock") {
    const packs = (await knownPacks(pg, cooperativeId)).filter(({ archived }) => !archived)
    const rows = packs.slice(0, MAX_IMPORT_ROWS).map(({ sku, title, pack, stocked, editable, price, variant_id }) => ({
      ...{ sku, title, pack, price, variant_id },
      stock: editable ? stocked : null,
    }))
    return writeTemplate({ kind, lists: {}, rows, example: false })
  }
  const categories = await readCategories(pg)
  const { handlingWords } = choicesOf(categories)
  const names = [...new Set(categories.map(({ name }) => name))]
  const lists = {
    ...(names.length > 0 ? { category: names } : {}),
    handling: handlingWords,
    net_unit: netUnits,
  }
  const example = {
    ...fileWords.exampleRow,
    sku: fileWords.example,
    category: names[0] ?? null,
    handling: handlingWords[0] ?? null,
  }
  return writeTemplate({ kind, lists, rows: [example], example: true })
}
