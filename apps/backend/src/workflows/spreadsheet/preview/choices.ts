import { type HandlingClass, handlingClasses } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import { listingMessages } from "../../listing/messages"

export interface Category {
  handle: string
  name: string
}

/** The market's groups of goods, as the portal lists them. */
export const readCategories = (pg: Knex | Knex.Transaction): Promise<Category[]> =>
  sql<Category>(
    pg,
    `select handle, name from product_category where is_active and not is_internal and deleted_at is null order by rank, id limit 200`,
  )

/** Names people choose from, by how they may be written. */
export function choicesOf(categories: readonly Category[]) {
  const handling = new Map<string, HandlingClass>(
    handlingClasses.flatMap((each) => [
      [fold(listingMessages.handling[each]), each],
      [each, each],
    ]),
  )
  const category = new Map(
    categories.flatMap(({ handle, name }) => [
      [fold(name), handle],
      [handle, handle],
    ]),
  )
  return {
    handling: (text: string): HandlingClass | null => handling.get(fold(text)) ?? null,
    category: (text: string): string | null => category.get(fold(text)) ?? null,
    handlingWords: handlingClasses.map((each) => listingMessages.handling[each]),
  }
}
export type Choices = ReturnType<typeof choicesOf>
