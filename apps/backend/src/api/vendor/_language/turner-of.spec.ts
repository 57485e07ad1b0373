import {
  adminParcelResponseSchema,
  vendorImportRowsResponseSchema,
  vendorNoticeListResponseSchema,
  vendorOrderListResponseSchema,
  vendorProductResponseSchema,
} from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { holdSentences } from "../../../workflows/checkout/hold/messages"
import { listingMessages } from "../../../workflows/listing/messages"
import { rowMessages } from "../../../workflows/spreadsheet/row-messages"
import { turnerOf } from "./turner-of"

it("finds sentences in lists, in schemas with a name, and beside null", () => {
  const problems = [{ cell: "B2", header: "Giá bán (đồng)", message: rowMessages.notPositive }]
  const rows = { rows: [{ row: 2, label: "Gạo", problems }], limit: 50, next_after: null }
  expect(turnerOf(vendorImportRowsResponseSchema)?.(rows)).toEqual({
    ...rows,
    rows: [{ row: 2, label: "Gạo", problems: [{ ...problems[0], message: "It must be more than 0." }] }],
  })
  const history = [{ reason: holdSentences.expired }, { reason: null }, { reason: "Khách đổi ý" }]
  expect(turnerOf(adminParcelResponseSchema)?.({ history })).toEqual({
    history: [
      { reason: expect.stringContaining("The time to pay is over") },
      { reason: null },
      { reason: "Khách đổi ý" },
    ],
  })
  expect(turnerOf(vendorNoticeListResponseSchema)).not.toBeNull()
})

it("turns our words of a change, and none of the cooperative's own", () => {
  const change = (field: string, before: string) => ({ field, before, after: null })
  const changes = [
    change("handling", listingMessages.handling.chilled),
    change("transit_days", listingMessages.days(5)),
    change("variants", `mã lạ · túi · 5 kg · ${listingMessages.grams(5200)} · ${listingMessages.sku("G5")}`),
    change("facts.shelf_life", "5 ngày"),
    change("title", listingMessages.handling.chilled),
  ]
  const turned = turnerOf(vendorProductResponseSchema)?.({ product: { change_request: { changes } } })
  expect(turned).toEqual({
    product: {
      change_request: {
        changes: [
          change("handling", "Kept cool"),
          change("transit_days", "5 days"),
          change("variants", "mã lạ · túi · 5 kg · 5200 g when sent · code G5"),
          change("facts.shelf_life", "5 ngày"),
          change("title", listingMessages.handling.chilled),
        ],
      },
    },
  })
})

it("finds nothing where nothing is ours", () => {
  expect(turnerOf(vendorOrderListResponseSchema)).toBeNull()
})
