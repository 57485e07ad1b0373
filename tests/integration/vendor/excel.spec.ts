import type { ErrorBody, VendorImport, VendorImportResponse, VendorImportRowsResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { basePriceSql } from "../../../apps/backend/src/lib/pack-sql"
import { forgetImports } from "../../../apps/backend/src/workflows/spreadsheet/forget-imports"
import { bookParts, type Part, zipOf } from "../../../apps/backend/src/workflows/spreadsheet/reading/zip.fixture"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { createProduct } from "../../fixtures/product.js"
import { readFile, sheetFile, uploadBytes, uploadSheet } from "../../fixtures/sheet.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { flowDies } from "../../harness/flow-runner.js"
import { call } from "../../harness/http.js"
import { eventually } from "../catalog/shop.js"
import { goodsHead, goodsRows, sevenBad } from "./excel/goods-rows.js"
import { scopeOf } from "./notices/scope-of.js"

let backend: Backend
let market: Market
let cooperative: CooperativeFixture
let token: string

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  await market.pool.query(
    `insert into product_category (id, name, handle, mpath, rank, is_active, is_internal) values ('pcat_test', 'Gạo và ngũ cốc', 'gao', 'pcat_test', 0, true, false)`,
  )
  await open()
})
afterAll(() => backend?.stop())

/** Another cooperative with nothing in it. */
async function open() {
  cooperative = await createCooperative(market)
  token = (await createMember(market, cooperative.id)).token
}

const at = (id: string) => `${market.url}/vendor/imports/${id}`
const commit = (id: string) => call<VendorImportResponse & ErrorBody>(`${at(id)}/commit`, { json: {}, token })
const read = async (id: string) => (await call<VendorImportResponse>(at(id), { token })).body.import
const rowsOf = async (id: string, query = "") =>
  (await call<VendorImportRowsResponse>(`${at(id)}/rows?limit=100&${query}`, { token })).body.rows

/** Waits for the job. */
async function done(id: string): Promise<VendorImport> {
  await eventually(20_000, async () => ["done", "stopped"].includes((await read(id)).status))
  return read(id)
}

const download = async (path: string) => {
  const answer = await fetch(`${market.url}/vendor/${path}`, { headers: { authorization: `Bearer ${token}` } })
  return { status: answer.status, rows: answer.ok ? await readFile(await answer.arrayBuffer()) : [] }
}

const count = async (text: string): Promise<number> =>
  Number((await market.pool.query<{ count: string }>(text, [cooperative.id])).rows[0]?.count)
const products = () =>
  count(
    "select count(*) from cooperative_product c join product p on p.id = c.product_id where c.cooperative_id = $1 and p.deleted_at is null",
  )
const packs = () =>
  count(
    `select count(*) from cooperative_product c join product_variant v on v.product_id = c.product_id where c.cooperative_id = $1 and v.deleted_at is null`,
  )

describe("how packs are read", () => {
  it("finds a price by its price set, not among all prices of the currency, while nothing is known of the tables", async () => {
    const client = await market.pool.connect()
    try {
      await client.query("begin")
      // Prices of sets that are not there: nothing asks for them, they are gone with the transaction.
      await client.query("set local session_replication_role = replica")
      await client.query(
        `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
         select 'plan_' || n, 'set_' || n, 'vnd', n, '{}', 0 from generate_series(1, 5000) n`,
      )
      const { rows } = await client.query<{ "QUERY PLAN": string }>(
        `explain select ${basePriceSql("v.id")} from product_variant v`,
      )
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n")
      expect(plan).toContain("IDX_price_price_set_id")
      expect(plan).not.toContain("IDX_price_currency_code")
    } finally {
      await client.query("rollback")
      client.release()
    }
  })
})

describe("a sheet of goods", () => {
  it("is written but for its 7 bad rows of 200, which come back as a file with reasons; again it changes nothing", async () => {
    await open()
    const file = await sevenBad()
    const { status, body } = await uploadBytes(market, token, "products", file)
    expect([status, body.import.status]).toEqual([201, "ready"])
    expect(body.import.rows).toEqual({ total: 200, new: 193, changed: 0, unchanged: 0, bad: 7 })
    expect(await products()).toBe(0)
    const bad = await rowsOf(body.import.id, "show=bad")
    expect(bad.map(({ row, problems: [first] }) => [row, first?.cell, first?.header])).toEqual([
      [12, "E12", "Giá bán (đồng)"],
      [33, "E33", "Giá bán (đồng)"],
      [54, "D54", "Quy cách"],
      [75, "A75", "Mã hàng"],
      [96, "C96", "Nhóm hàng"],
      [117, "F117", "Tồn kho"],
      [138, "E138", "Giá bán (đồng)"],
    ])
    for (const { problems } of bad) expect(problems[0]?.message).toMatch(/^\P{Lowercase}.{20,}[.!]$/u)
    const inEnglish = await call<VendorImportRowsResponse>(`${at(body.import.id)}/rows?show=bad`, {
      token,
      headers: { "accept-language": "en" },
    })
    expect(inEnglish.body.rows[0]).toEqual({
      ...bad[0],
      problems: [{ ...bad[0]?.problems[0], message: expect.stringMatching(/ has a fraction, .* Type a whole number/) }],
    })
    expect((await commit(body.import.id)).status).toBe(202)
    const ended = await done(body.import.id)
    expect(ended).toMatchObject({ status: "done", progress: { total: 193, done: 193, failed: 0 }, failed_rows: 7 })
    expect([await products(), await packs()]).toEqual([193, 193])
    const { rows } = await download(`imports/${body.import.id}/failed-rows`)
    expect(rows).toHaveLength(8)
    expect(rows[1]).toEqual(expect.arrayContaining([45_000.5, 12, expect.stringMatching(/^E12 \(Giá bán/)]))
    expect((await commit(body.import.id)).body.import).toEqual(ended)
    const again = await uploadBytes(market, token, "products", file)
    expect(again.body.import.rows).toEqual({ total: 200, new: 0, changed: 0, unchanged: 193, bad: 7 })
    expect((await commit(again.body.import.id)).body.import).toMatchObject({ status: "done" })
    expect(await products()).toBe(193)
  })

  it("holds several packs of one product, all or none of them", async () => {
    await open()
    const pack = (sku: string, title: string, name: string, price: unknown, origin = "") =>
      [sku, title, "", name, price, 5, origin].map((value) => (value === "" ? null : value))
    const { body } = await uploadSheet(market, token, "products", [
      [...goodsHead, "Xuất xứ"],
      pack("A-1", "Mật ong", "chai 500 ml", "90.000", "Xã A"),
      pack("A-2", "mật  ong".normalize("NFD"), "chai 1 lít", 170_000),
      pack("B-1", "Chè búp", "gói 100 g", 45_000, "Xã B"),
      pack("B-2", "Chè búp", "gói 500 g", 0, "Xã C"),
    ] as never)
    expect(body.import.rows).toMatchObject({ new: 2, bad: 2 })
    expect((await rowsOf(body.import.id, "show=bad")).map(({ row, problems }) => [row, problems.length])).toEqual([
      [4, 1],
      [5, 2],
    ])
    await commit(body.import.id)
    await done(body.import.id)
    const goods = await download("exports/goods")
    const head = goods.rows[0] ?? []
    expect(
      goods.rows
        .slice(1)
        .map((row) =>
          ["Mã hàng", "Tên hàng", "Giá bán (đồng)", "Xuất xứ", "Trạng thái"].map((name) => row[head.indexOf(name)]),
        ),
    ).toEqual([
      ["A-1", "Mật ong", 90_000, "Xã A", "Bản nháp"],
      ["A-2", "Mật ong", 170_000, "Xã A", "Bản nháp"],
    ])
  })

  it("goes on where a killed process stopped, and lets a colleague's wait", async () => {
    await open()
    const first = await uploadSheet(market, token, "products", [goodsHead, ...goodsRows(250, "X")])
    const second = await uploadSheet(market, token, "products", [goodsHead, ...goodsRows(3, "Y")])
    const { id } = first.body.import
    const input = { cooperative_id: cooperative.id, case_id: id }
    await flowDies(backend, { NODE_ENV: "test" }, "sheet-import.batch#1", "import-sheet", input)
    const early = await commit(second.body.import.id)
    expect([early.status, early.body.message]).toEqual([
      409,
      expect.stringMatching(/đang nhập tệp "bang.xlsx" \(\d+\/250 dòng/),
    ])
    expect(await done(id)).toMatchObject({ status: "done", progress: { total: 250, done: 250, failed: 0 } })
    expect([await products(), await packs()]).toEqual([250, 250])
    expect((await commit(second.body.import.id)).status).toBe(202)
    expect(await done(second.body.import.id)).toMatchObject({ status: "done", progress: { done: 3 } })
  })
})

describe("a sheet of stock and prices", () => {
  it("shows before and after, writes both at once, and never writes over what somebody changed meanwhile", async () => {
    await open()
    const [rice, honey, tea] = [
      await createProduct(market, cooperative, { price: 50_000, stock: 100 }),
      await createProduct(market, cooperative, { price: 60_000, stock: 10 }),
      await createProduct(market, cooperative, { price: 70_000, stock: 20 }),
    ]
    const form = await download("exports/template?kind=stock")
    expect(form.rows).toHaveLength(4)
    const head = ["Mã hệ thống", "Giá mới", "Số lượng"]
    const { body } = await uploadSheet(market, token, "stock", [
      head,
      [rice.variantId, "55.000", 80],
      [honey.variantId, null, 12],
      [tea.variantId, 70_000, 20],
    ])
    expect(body.import.rows).toEqual({ total: 3, new: 0, changed: 2, unchanged: 1, bad: 0 })
    expect((await rowsOf(body.import.id, "show=changed")).map(({ changes }) => changes)).toEqual([
      [
        { field: "price", before: 50_000, after: 55_000 },
        { field: "stock", before: 100, after: 80 },
      ],
      [{ field: "stock", before: 10, after: 12 }],
    ])
    const counted = { mode: "set", quantity: 9, reason: "Đếm lại kho" }
    await call(`${market.url}/vendor/stock/${honey.variantId}`, { json: counted, token })
    await commit(body.import.id)
    expect(await done(body.import.id)).toMatchObject({ progress: { total: 2, done: 2, failed: 1 }, failed_rows: 1 })
    const [failed] = await rowsOf(body.import.id, "show=failed")
    expect(failed?.problems[0]?.message).toMatch(/Tồn kho vừa được người khác đổi từ 10 thành 9/)
    const stock = async (variant: string) =>
      (await call<{ stock: { stocked: number; price: number } }>(`${market.url}/vendor/stock/${variant}`, { token }))
        .body.stock
    expect(await stock(rice.variantId)).toMatchObject({ stocked: 80, price: 55_000 })
    expect(await stock(honey.variantId)).toMatchObject({ stocked: 9, price: 60_000 })
    const { rows } = await market.pool.query(
      "select action, reason from audit_entry where entity_id = any($1) and action like any('{stock.set,product.prices}') order by action",
      [[rice.variantId, rice.id]],
    )
    expect(rows).toEqual([
      { action: "product.prices", reason: null },
      { action: "stock.set", reason: 'Nhập từ tệp Excel "bang.xlsx"' },
    ])
  })

  it("writes no sum over the count of one place", async () => {
    await open()
    const { variantId, inventoryItemId } = await createProduct(market, cooperative, { stock: 10 })
    const { body } = await uploadSheet(market, token, "stock", [
      ["Mã hệ thống", "Tồn kho"],
      [variantId, 20],
    ])
    await market.pool.query(
      `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity, reserved_quantity,
         raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
       select $1, $1, 'sloc_second', 0, zero, 0, zero, 0, zero from (select '{"value": "0", "precision": 20}'::jsonb as zero) raw`,
      [inventoryItemId],
    )
    const move = (place: string, count: number) =>
      market.pool.query(
        `update inventory_level set stocked_quantity = $2::int, raw_stocked_quantity = jsonb_build_object('value', ($2::int)::text)
         where inventory_item_id = $1 and (location_id = 'sloc_second') = ($3 = 'second')`,
        [inventoryItemId, count, place],
      )
    await move("first", 4)
    await move("second", 6)
    await commit(body.import.id)
    expect(await done(body.import.id)).toMatchObject({ progress: { done: 1, failed: 1 } })
    const { rows } = await market.pool.query(
      "select stocked_quantity::int as stocked from inventory_level where inventory_item_id = $1 order by 1",
      [inventoryItemId],
    )
    expect(rows.map(({ stocked }) => stocked)).toEqual([4, 6])
  })

  it("knows no pack of another cooperative, whatever it is called by", async () => {
    const others = await createProduct(market, cooperative)
    await open()
    const { body } = await uploadSheet(market, token, "stock", [
      ["Mã hàng", "Mã hệ thống", "Tồn kho"],
      [null, others.variantId, 1],
      [null, "variant_nothing", 1],
      [`THU-${others.handle.split("-").at(-1)}`, null, 1],
    ])
    const [theirs, nothing, sku] = (await rowsOf(body.import.id)).map(({ problems }) => problems[0]?.message)
    expect(body.import.rows.bad).toBe(3)
    expect(theirs).toBe(nothing)
    expect(sku).toMatch(/chưa có mã hàng này/)
  })
})

it("forgets old previews, but none that is committed this moment", async () => {
  await open()
  const { pool } = market
  const upload = async () =>
    (await uploadSheet(market, token, "products", [goodsHead, ...goodsRows(1, "Q")])).body.import.id
  const [committed, left] = [await upload(), await upload()]
  await pool.query("update sheet_import set created_at = now() - interval '3 days' where id = any($1)", [
    [committed, left],
  ])
  const colleague = await pool.connect()
  await colleague.query("begin")
  await colleague.query("update sheet_import set status = 'done', finished_at = now() where id = $1", [committed])
  const forgetting = forgetImports(scopeOf(pool))
  await new Promise((resolve) => setTimeout(resolve, 300))
  await colleague.query("commit")
  colleague.release()
  await forgetting
  const kept = await pool.query<{ import_id: string }>(
    "select import_id from sheet_import_row where import_id = any($1)",
    [[committed, left]],
  )
  expect(kept.rows).toEqual([{ import_id: committed }])
  expect((await call(at(left), { token })).status).toBe(404)
})

describe("files", () => {
  it("are refused in words when they are no sheet we can use", async () => {
    const told = async (raw: Uint8Array<ArrayBuffer> | string) => {
      const { status, body } = await uploadBytes<ErrorBody>(market, token, "products", raw)
      return [status, body.message]
    }
    expect(await told("%PDF-1.7\n%%EOF")).toEqual([400, expect.stringMatching(/là PDF/)])
    expect(await told("x".repeat(8_000_001))).toEqual([400, expect.stringMatching(/8 MB/)])
    expect(await told(await sheetFile([["Mã hàng", "Giá"]]))).toEqual([
      400,
      expect.stringMatching(/thiếu cột "Tên hàng", "Quy cách"/),
    ])
    expect(await told(await sheetFile([goodsHead]))).toEqual([400, expect.stringMatching(/chưa có dòng hàng nào/)])
    expect(await told(await sheetFile([goodsHead, ...goodsRows(5_001, "Z")]))).toEqual([
      400,
      expect.stringMatching(/hơn 5.000 dòng/),
    ])
  })

  it("are refused or read at once where a few kB grow beyond all bounds, and hold nobody else up", async () => {
    await open()
    const sheet = (rows: string, after = "") => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`
    const long = { strings: `<sst><si><t>${"x".repeat(10_000_000)}</t></si></sst>` }
    const pointing = `<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`.repeat(5_000)
    const cells = (...texts: string[]) =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`
    const goods = cells("Mã hàng", "Tên hàng", "Quy cách") + cells("A1").repeat(5_000)
    const merged = `<mergeCells>${'<mergeCell ref="A2:A5001"/>'.repeat(5_000)}</mergeCells>`
    const upload = (parts: Part[]) =>
      uploadBytes<VendorImportResponse & ErrorBody>(market, token, "products", new Uint8Array(zipOf(parts)))
    const [text, merges, other] = await Promise.all([
      upload(bookParts(sheet(pointing), long)),
      upload(bookParts(sheet(goods, merged))),
      call(`${market.url}/vendor/imports`, { token }),
    ])
    expect([text.status, text.body.message]).toEqual([400, expect.stringMatching(/dài hơn 32.767 ký tự/)])
    expect([merges.status, merges.body.import.rows.bad, other.status]).toEqual([201, 5_000, 200])
    const [, second] = await rowsOf(merges.body.import.id)
    expect(second?.problems.filter(({ message }) => message.includes("A2:A5001"))).toHaveLength(1)
  })

  it("leave with text that no program runs, and a form that can be uploaded as it is", async () => {
    await open()
    const title = '=HYPERLINK("http://evil.example")'
    await call(`${market.url}/vendor/products`, { json: { title, variants: [{ title: "+1", sku: "@A" }] }, token })
    const { rows } = await download("exports/goods")
    expect(rows[1]).toEqual(expect.arrayContaining([`'${title}`, "'+1", "'@A"]))
    const form = await fetch(`${market.url}/vendor/exports/template?kind=products`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const { body } = await uploadBytes<ErrorBody>(market, token, "products", new Uint8Array(await form.arrayBuffer()))
    expect(body.message).toMatch(/chưa có dòng hàng nào/)
    for (const path of ["exports/orders", "exports/money?from=2026-01-01&to=2026-02-01"])
      expect(await download(path)).toMatchObject({ status: 200, rows: [expect.arrayContaining(["Mã đơn"])] })
    expect((await download("exports/money?from=2026-01-01&to=2027-02-01")).status).toBe(400)
  })
})
