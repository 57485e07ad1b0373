import { type ImportKind, MAX_IMPORT_ROWS } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { oneAtATime } from "../photo/one-at-a-time"
import { matchHeader } from "./columns/match-header"
import { sheetMessages as words } from "./messages"
import { choicesOf, readCategories } from "./preview/choices"
import { judgeProducts } from "./preview/judge-products"
import { judgeStock } from "./preview/judge-stock"
import type { JudgedRow } from "./preview/judged-row"
import { parseRows } from "./preview/parse-rows"
import { readSheet } from "./reading/read-sheet"
import { forget } from "./sql/forget"
import { knownPacks } from "./sql/known-packs"
import { writeImport } from "./sql/write-import"

export interface UploadSheet {
  cooperative_id: string
  /** "member:<id>". */
  actor: string
  kind: ImportKind
  name: string
  bytes: Buffer
  request_key: string | null
}

/** Previews of one cooperative that are kept while nobody has committed them. */
const MOST_READY = 5

const byKey = "select id from sheet_import where request_key = ? and cooperative_id = ? and deleted_at is null"

/**
 * Reads a sheet and keeps what would become of each row; nothing of the goods changes. Answers the import's id; a repeated request key that of
 * the first. One sheet at a time in each process, so that memory does not add up. Throws INVALID_DATA in words for a file that cannot be used.
 */
export async function uploadSheet(scope: MedusaContainer, input: UploadSheet): Promise<string> {
  const { cooperative_id, request_key } = input
  const pg = pgOf(scope)
  const find = async () => (request_key ? await sql<{ id: string }>(pg, byKey, [request_key, cooperative_id]) : [])
  const [known] = await find()
  if (known) return known.id
  const { rows, notices } = await oneAtATime(() => judge(scope, input))
  const file_name = input.name.replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, " ").trim() || "bang.xlsx"
  const id = await pg.transaction(async (trx) => {
    const made = await writeImport(trx, { ...input, file_name, notices }, rows)
    const spare = `select id from sheet_import where cooperative_id = ? and status = 'ready' order by created_at desc, id desc offset ${MOST_READY}`
    await forget(trx, spare, [cooperative_id])
    return made
  })
  const [twin] = id === null ? await find() : []
  if (id === null && !twin) throw new Error("The import was not written")
  return id ?? twin?.id ?? ""
}

async function judge(
  scope: MedusaContainer,
  { cooperative_id, kind, bytes }: UploadSheet,
): Promise<{ rows: JudgedRow[]; notices: string[] }> {
  const sheet = await readSheet(bytes)
  const header = matchHeader(kind, sheet.rows)
  const { rows, examples } = await parseRows(header, sheet)
  if (rows.length === 0) throw new Refusal("invalid_data", words.noRows)
  if (rows.length > MAX_IMPORT_ROWS) throw new Refusal("invalid_data", words.tooManyRows(MAX_IMPORT_ROWS))
  const pg = pgOf(scope)
  const packs = await knownPacks(pg, cooperative_id)
  const judged =
    kind === "stock"
      ? judgeStock(header, rows, packs)
      : await judgeProducts(header, rows, packs, choicesOf(await readCategories(pg)))
  const has = (test: (row: JudgedRow) => boolean) => judged.some(test)
  const notices = [
    ...(examples > 0 ? [words.exampleSkipped] : []),
    ...(header.unused.length > 0 ? [words.unusedColumns(header.unused.slice(0, 10).join(", "))] : []),
    ...(kind === "products" && has(({ variant_id }) => variant_id !== null) ? [words.knownKeepWords] : []),
    ...(has(({ action }) => action === "new") ? [words.newAreDrafts] : []),
  ]
  return { rows: judged, notices }
}
