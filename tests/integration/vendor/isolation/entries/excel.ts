import { uploadSheet } from "../../../../fixtures/sheet.js"
import { type Entry, managers, type Resource } from "../entry.js"

const read: Entry = { roles: managers, write: false }
const one = "/vendor/imports/[import_id]"

/** Spreadsheets: who may change goods may import and take away; others see neither. */
export const excel: Resource = {
  entries: {
    "GET /vendor/exports/template": { ...read, send: () => ({ query: "kind=stock" }) },
    "GET /vendor/exports/goods": read,
    "GET /vendor/exports/orders": read,
    "GET /vendor/exports/money": read,
    "GET /vendor/imports": read,
    "POST /vendor/imports": {
      roles: managers,
      write: true,
      send: () => ({
        ...{ raw: "không phải Excel", headers: { "content-type": "application/octet-stream" } },
        query: "kind=stock&name=bang.xlsx",
      }),
    },
    [`GET ${one}`]: read,
    [`GET ${one}/rows`]: read,
    [`GET ${one}/failed-rows`]: read,
    [`POST ${one}/commit`]: { roles: managers, write: true },
  },
  prepare: async ({ market, token, product }) => {
    const rows = [
      ["Mã hệ thống", "Tồn kho"],
      [product.variantId, 7],
    ]
    return { import_id: (await uploadSheet(market, token, "stock", rows)).body.import.id }
  },
}
