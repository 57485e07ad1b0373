import { documentMaxCount, type VendorDocument } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { documentColumns } from "../../../workflows/registration/add-document"

const listSql = `
  select ${documentColumns} from cooperative_document where cooperative_id = ? and deleted_at is null
  order by created_at, id limit ${documentMaxCount}`

/** A cooperative's papers, the first sent in first. */
export const listDocuments = (scope: MedusaContainer, cooperativeId: string): Promise<VendorDocument[]> =>
  sql<VendorDocument>(pgOf(scope), listSql, [cooperativeId])
