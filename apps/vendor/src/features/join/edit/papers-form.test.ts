import type { VendorCooperative } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { join } from "../../../messages/vi/join"
import { changesOf } from "./changes-of"
import { checkChanges } from "./check-changes"
import { formOf, type PapersForm } from "./papers-form"

const cooperative: VendorCooperative = {
  id: "coop_1",
  handle: "dong-gio",
  initials: "ĐG",
  name: "Hợp tác xã Nông nghiệp Đồng Gió",
  short_name: "HTX Đồng Gió",
  legal_form: "htx",
  registration_code: "0100109106",
  sector: "Nông nghiệp",
  address_line: "Xóm 4",
  commune_code: "14242",
  commune: { code: "14242", name: "xã Hải Anh", province_name: "Ninh Bình" },
  representative: "Trần Thị Thoan",
  bank: { bin: "970405", number: "1500205123456", holder: "HTX DONG GIO" },
  phone: "02283888999",
  email: null,
  tagline: null,
  story: null,
  logo_url: null,
  delivery: {
    base_weight_g: 1000,
    step_weight_g: 1000,
    zones: {
      same_commune: { base_fee: 0, step_fee: 0, days_min: 0, days_max: 1 },
      same_province: { base_fee: 0, step_fee: 0, days_min: 0, days_max: 1 },
      elsewhere: { base_fee: 0, step_fee: 0, days_min: 0, days_max: 1 },
    },
    free_from: null,
    pickup: true,
  },
  status: "active",
  status_reason: null,
  admitted: true,
  missing: [],
  change_request: null,
}
const start = formOf(cooperative)
const change = (typed: Partial<PapersForm>) => changesOf(start, { ...start, ...typed })
const wrong = (typed: Partial<PapersForm>) =>
  Object.keys(Object.fromEntries(checkChanges(change(typed), { ...start, ...typed }, join)))

it("sends only what was changed, as the market keeps it", () => {
  expect(change({})).toEqual({})
  expect(change({ name: `${start.name} `, registration_code: "0100 109 106" })).toEqual({})
  expect(change({ phone: "0900 000 123", email: " thoan@example.com " })).toEqual({
    phone: "+84900000123",
    email: "thoan@example.com",
  })
  expect(change({ bank: { bin: "970405", number: "1500 205", holder: "HTX DONG GIO" } })).toEqual({
    bank: { bin: "970405", number: "1500205", holder: "HTX DONG GIO" },
  })
})

it("checks only what was changed, and takes an office's landline", () => {
  expect(wrong({ address_line: "Xóm 5" })).toEqual([])
  expect(wrong({ phone: "0228 3777 666" })).toEqual([])
  expect(wrong({ phone: "0900 12" })).toEqual(["phone"])
  expect(wrong({ registration_code: "0100109107" })).toEqual(["registration_code"])
  expect(wrong({ email: "thoan@" })).toEqual(["email"])
})

it("shows what was asked for, so that asking back what is takes it out of the request", () => {
  const after = { representative: "Nguyễn Văn Bảy" }
  const asked = formOf({
    ...cooperative,
    change_request: {
      id: "coopcr_1",
      state: "open",
      before: { representative: "Trần Thị Thoan" },
      after,
      reason: null,
      created_at: "2026-11-30T00:00:00.000Z",
      decided_at: null,
    },
  })
  expect(asked.representative).toBe("Nguyễn Văn Bảy")
  expect(changesOf(asked, { ...asked, representative: "Trần Thị Thoan" })).toEqual({ representative: "Trần Thị Thoan" })
})
