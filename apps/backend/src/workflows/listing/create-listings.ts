import { createHash } from "node:crypto"
import type { CreateVendorProductBody } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { pgOf, sql } from "../../lib/sql"
import { isRetryable } from "../checkout/is-retryable"
import { checkWords } from "./check-words"
import { type Content, emptyContent } from "./content"
import { mergeContent } from "./merge-content"
import { freeHandles } from "./sql/free-handles"
import { addProductRows, type Rows } from "./sql/product-rows"
import { readOwner } from "./sql/read-owner"
import { refuseTakenSkus } from "./sql/refuse-taken-skus"
import { resolve } from "./sql/resolve"
import { writeRows } from "./sql/write-rows"

export interface CreateListing {
  body: CreateVendorProductBody
  /** What makes a repeated request the same one: the product's id follows from it. */
  request_key?: string | null
}

const idOf = (cooperativeId: string, key: string | null | undefined) =>
  key
    ? `prod_${createHash("sha256").update(`${cooperativeId}\n${key}`).digest("hex").slice(0, 26).toUpperCase()}`
    : entityId("prod")

const TRIES = 4
/** PostgreSQL: unique_violation. */
export const isTaken = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error && error.code === "23505"

/**
 * New products of a cooperative as drafts, with their packs, prices, shelves and links, all in one transaction or none; answers their ids in
 * order. A key that was used before answers the product made then. Throws INVALID_DATA beside a field, NOT_FOUND for a photo of others.
 * Meant for one product of a form and for batches (200 at a time) of an import alike.
 */
export async function createListings(
  scope: MedusaContainer,
  owner: { cooperative_id: string; actor: string },
  items: readonly CreateListing[],
): Promise<string[]> {
  for (const { body } of items) checkWords(body)
  for (let tries = 1; ; tries += 1) {
    try {
      return await pgOf(scope).transaction((trx) => createListingsIn(trx, owner, items))
    } catch (error) {
      // Another product took the address in the shop in this very moment, or the same key.
      if (tries >= TRIES || !(isRetryable(error) || isTaken(error))) throw error
    }
  }
}

/**
 * The same inside a transaction of the caller's, who has checked the words and tries again where an address in the shop was taken in this very
 * moment. Refusals come before anything is written.
 */
export async function createListingsIn(
  trx: Knex.Transaction,
  { cooperative_id, actor }: { cooperative_id: string; actor: string },
  items: readonly CreateListing[],
): Promise<string[]> {
  const wanted = items.map(({ body, request_key }) => ({ id: idOf(cooperative_id, request_key), body }))
  const ids = wanted.map(({ id }) => id)
  const known = await sql<{ id: string }>(trx, "select id from product where id = any(?)", [ids])
  const fresh = wanted.filter(({ id }) => !known.some((product) => product.id === id))
  if (fresh.length === 0) return ids
  const owner = await readOwner(trx, cooperative_id)
  const products: { id: string; title: string; content: Content }[] = []
  for (const { id, body } of fresh) {
    const content = mergeContent(emptyContent, body, await resolve(trx, cooperative_id, [], body))
    products.push({ id, title: content.title, content })
  }
  await refuseTakenSkus(
    trx,
    cooperative_id,
    null,
    products.map(({ content }) => content),
  )
  const handles = await freeHandles(trx, products)
  const rows: Rows = new Map()
  for (const { id, content } of products)
    addProductRows(rows, owner, { id, handle: handles.get(id) ?? id.toLowerCase(), content })
  await writeRows(trx, rows)
  await sql(trx, auditSql, [
    actor,
    JSON.stringify(products.map(({ id, title }) => ({ id: entityId("audit"), product_id: id, title }))),
  ])
  return ids
}

const auditSql = `insert into audit_entry (id, actor, action, entity, entity_id, after)
  select w.id, ?::text, 'product.create', 'product', w.product_id, jsonb_build_object('title', w.title)
  from json_to_recordset(?::json) as w(id text, product_id text, title text)`
