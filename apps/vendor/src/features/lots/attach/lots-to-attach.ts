import type { VendorLotRow } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { lotEntity } from "../waiting/lot-entries"
import { projectAll } from "../waiting/project-rows"

/** A published lot, or one whose publication waits on this phone (`waits`). */
export type LotToAttach = VendorLotRow & { waits: boolean }

/**
 * The lots that packs of a variant may come from: the `latest` as the market has said, or, where it cannot be asked (null), those the phone has `kept`;
 * and what this phone has recorded and published since.
 */
export function lotsToAttach(
  variantId: string,
  latest: VendorLotRow[] | null,
  kept: VendorLotRow[],
  entries: OutboxEntry[],
  arrived: OutboxEntry[] = [],
): LotToAttach[] {
  const touched = new Set([...arrived, ...entries].map(({ entity }) => entity))
  const more = latest ? kept.filter(({ id }) => touched.has(lotEntity(id))) : kept
  const rows = new Map([...more, ...(latest ?? [])].map((row) => [row.id, row]))
  return projectAll([...rows.values()], entries, arrived)
    .filter(({ lot, leaving }) => lot.variant_id === variantId && lot.status === "published" && !leaving)
    .map(({ lot, market }) => ({ ...lot, waits: market !== "published" }))
}

/** What an order's write must not overtake: lots it names whose publication still waits. */
export const afterLots = (lotIds: string[], entries: OutboxEntry[]): string[] =>
  [...new Set(lotIds.map(lotEntity))].filter((name) =>
    entries.some(({ entity, deed }) => entity === name && deed === "lot-publish"),
  )
