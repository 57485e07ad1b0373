import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"

/** Emitted once the index holds the new state of products: the moment pages drawn from it may be drawn again. */
export const CATALOG_CHANGED = "catalog.products_changed"

export interface CatalogChanged {
  ids: string[]
  handles: string[]
  /** Handles of the cooperatives they belong to. */
  cooperatives: string[]
  /** Codes of the communes they come from. */
  communes: string[]
}

/** Longer than catalogue routes share an answer, so that nobody draws an old one again. */
const settle = 600

interface Row {
  handle: string
  cooperative: string | null
  commune: string | null
}

const distinct = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))]

async function emit(container: MedusaContainer, ids: string[]): Promise<void> {
  const rows = await sql<Row>(
    pgOf(container),
    `select p.handle, c.handle as cooperative, c.commune_code as commune from product p
     left join cooperative_product l on l.product_id = p.id and l.deleted_at is null left join cooperative c on c.id = l.cooperative_id
     where p.id = any(?)`,
    [ids],
  )
  const data: CatalogChanged = {
    ids,
    handles: distinct(rows.map((row) => row.handle)),
    cooperatives: distinct(rows.map((row) => row.cooperative)),
    communes: distinct(rows.map((row) => row.commune)),
  }
  const bus: IEventBusModuleService = container.resolve(Modules.EVENT_BUS)
  await bus.emit({ name: CATALOG_CHANGED, data })
}

/** Announces changed products shortly after; a failure costs freshness of cached pages, never the index, and is logged. */
export function announceProducts(container: MedusaContainer, ids: string[]): void {
  setTimeout(() => {
    emit(container, ids).catch((error: unknown) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Search: change not announced: ${String(error)}`)
    })
  }, settle).unref()
}
