import type { CommuneWithCounts } from "@cho-htx/contracts"
import { findCommune, formerNames } from "@cho-htx/vietnam/admin-units"
import type { MedusaContainer } from "@medusajs/framework/types"
import { activeCooperatives } from "./active-cooperatives"

type Counts = Pick<CommuneWithCounts, "cooperative_count" | "product_count">

async function countsByCommune(scope: MedusaContainer, channels: string[]): Promise<Map<string, Counts>> {
  const counts = new Map<string, Counts>()
  for (const { commune_code, product_count } of await activeCooperatives(scope, channels)) {
    const before = counts.get(commune_code) ?? { cooperative_count: 0, product_count: 0 }
    counts.set(commune_code, {
      cooperative_count: before.cooperative_count + 1,
      product_count: before.product_count + product_count,
    })
  }
  return counts
}

/** A commune with what is sold from it in these sales channels; zeros where nobody sells, null for an unknown code. */
export async function readCommune(
  scope: MedusaContainer,
  code: string,
  channels: string[],
): Promise<CommuneWithCounts | null> {
  const commune = findCommune(code)
  if (!commune) return null
  const counts = (await countsByCommune(scope, channels)).get(code) ?? { cooperative_count: 0, product_count: 0 }
  return { ...commune, ...counts, former_names: [...formerNames(code)] }
}

const collator = new Intl.Collator("vi")

/** Communes from which an active cooperative sells, most goods first, then by name. */
export async function communeShelf(scope: MedusaContainer, channels: string[]): Promise<CommuneWithCounts[]> {
  const communes = [...(await countsByCommune(scope, channels))].flatMap(([code, counts]): CommuneWithCounts[] => {
    const commune = findCommune(code)
    return commune ? [{ ...commune, ...counts, former_names: [...formerNames(code)] }] : []
  })
  return communes.sort(
    (a, b) => b.product_count - a.product_count || collator.compare(a.name, b.name) || a.code.localeCompare(b.code),
  )
}
