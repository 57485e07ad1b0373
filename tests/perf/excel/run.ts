import { loadavg } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import type { ImportKind, VendorImportResponse } from "@cho-htx/contracts"
import type { CellValue } from "hucre/xlsx"
import { createCooperative } from "../../fixtures/cooperative.js"
import { openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { readFile, sheetFile, uploadBytes } from "../../fixtures/sheet.js"
import { call } from "../../harness/http.js"
import { openGround } from "../checkout/host.js"
import { table } from "../checkout/measure.js"
import { processesWith } from "../search/processes.js"
import { peakRss } from "./peak-rss.js"

const ROWS = Number(process.argv[2] ?? 5_000)
const targets = { preview_s: 5, commit_s: 60, rss_mb: 512 }

const head = [
  "Mã hàng",
  "Tên hàng",
  "Quy cách",
  "Giá bán",
  "Tồn kho",
  "Mô tả",
  "Xuất xứ",
  "Hạn dùng",
  "Bảo quản",
  "Cân nặng",
]
const words = "Hàng của bà con trong xã, làm theo lối cũ, đóng gói sạch, gửi đi trong ngày. ".repeat(4)
const goods = Array.from({ length: ROWS }, (_, index): CellValue[] => [
  ...[`SP-${index}`, `Hàng thử số ${index}`, "túi 1 kg", 50_000 + index, index % 500, words],
  ...["Xã Hải Anh, tỉnh Ninh Bình", "6 tháng kể từ ngày đóng gói", "Nơi khô mát", 1_100],
])

/** What an import of 5,000 rows takes: seconds of preview and commit, and memory above what the backend needs at rest. */
async function run(): Promise<void> {
  const ground = await openGround()
  const host = await ground.open({ processes: 1 })
  try {
    const [url = ""] = host.urls
    const market = await openMarket({ url, pool: host.pool })
    const { token } = await createMember(market, (await createCooperative(market)).id)
    const port = new URL(url).port
    const [pid = 0] = processesWith(port)
    await sleep(5_000)
    const measure = async (name: string, kind: ImportKind, file: Uint8Array<ArrayBuffer>) => {
      const memory = peakRss(pid)
      const began = performance.now()
      const { body } = await uploadBytes(market, token, kind, file)
      const preview = performance.now()
      const path = `${url}/vendor/imports/${body.import.id}`
      await call(`${path}/commit`, { json: {}, token })
      let seen = body.import
      while (!["done", "stopped"].includes(seen.status)) {
        await sleep(200)
        seen = (await call<VendorImportResponse>(path, { token })).body.import
      }
      const committed = performance.now()
      const { idle, peak } = memory.stop()
      return {
        import: name,
        kilobytes: Math.round(file.length / 1024),
        rows: seen.progress.done,
        failed: seen.progress.failed,
        preview_s: Math.round(preview - began) / 1000,
        commit_s: Math.round(committed - preview) / 1000,
        rss_idle_mb: idle,
        rss_above_mb: peak - idle,
      }
    }
    const found = [await measure("new goods", "products", await sheetFile([head, ...goods]))]
    const answer = await fetch(`${url}/vendor/exports/template?kind=stock`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const rows = await readFile(await answer.arrayBuffer())
    const changed = rows
      .slice(1)
      .map(([sku, title, pack, stock, price, id]): CellValue[] => [
        ...[sku ?? null, title ?? null, pack ?? null, Number(stock) + 1, Number(price) + 1_000, id ?? null],
      ])
    found.push(await measure("stock and prices", "stock", await sheetFile([rows[0] ?? [], ...changed])))
    process.stdout.write(
      `${table(found)}\ntargets: ${JSON.stringify(targets)}, load average ${loadavg()[0]?.toFixed(1)}\n`,
    )
  } finally {
    await host.stop()
    await ground.close()
  }
}

await run()
