import { expect } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import type { Market } from "../../fixtures/market.js"
import { call } from "../../harness/http.js"

type Uploaded = { files: { id: string }[] }
type Prepared = { transaction_id: string; summary: { toCreate: number; toUpdate: number } }

/** Imports products as the console does: the file is uploaded, prepared and confirmed. Comes back when the import is over, well or not. */
export async function importProducts(market: Market, rows: readonly Record<string, string>[]): Promise<void> {
  const token = await adminToken(market)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
  const csv = cells.map((row) => row.join(",")).join("\n")
  const form = new FormData()
  form.append("files", new Blob([csv], { type: "text/csv" }), "hang.csv")
  const sent = await fetch(`${market.url}/admin/uploads`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  })
  const uploaded: Uploaded = JSON.parse(await sent.text())
  const prepared = await call<Prepared>(`${market.url}/admin/products/imports`, {
    json: {
      file_key: uploaded.files[0]?.id,
      originalname: "hang.csv",
      extension: "csv",
      size: csv.length,
      mime_type: "text/csv",
    },
    token,
  })
  if (prepared.status !== 202) throw new Error(`import: ${prepared.status} ${JSON.stringify(prepared.body)}`)
  const id = prepared.body.transaction_id
  const confirmed = await call(`${market.url}/admin/products/imports/${id}/confirm`, { method: "POST", token })
  if (confirmed.status !== 202) throw new Error(`confirm: ${confirmed.status} ${JSON.stringify(confirmed.body)}`)
  await over(market, id)
}

/** Medusa keeps an import's execution for as long as it runs, and one that failed with its state. */
async function over({ pool }: Market, transaction: string): Promise<void> {
  const running = async () => {
    const { rowCount } = await pool.query(
      "select 1 from workflow_execution where transaction_id = $1 and state not in ('done', 'failed', 'reverted')",
      [transaction],
    )
    return rowCount
  }
  await expect.poll(running, { timeout: 30_000, interval: 50 }).toBe(0)
}
