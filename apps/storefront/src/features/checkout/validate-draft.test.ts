import { describe, expect, it } from "vitest"
import { checkout as words } from "../../messages/vi/checkout"
import { type CheckoutDraft, emptyDraft } from "./draft"
import { phoneError, validateDraft } from "./validate-draft"

const good: CheckoutDraft = {
  ...emptyDraft,
  name: "Nguyễn Thu Hà",
  phone: "0900 000 123",
  communeTyped: "Hải Đường",
  commune: {
    code: "14236",
    name: "xã Hải Anh",
    province_code: "37",
    province_name: "Ninh Bình",
    former_ward: "xã Hải Đường",
  },
  addressLine: "Xóm 7",
}

describe("phoneError", () => {
  it("says how many digits a short number has", () => {
    expect(phoneError("0900 000 12", words)).toMatchObject({
      message: "Số này mới có 9 chữ số. Số di động cần đủ 10, ví dụ 0900 000 123.",
      summary: "Số điện thoại thiếu 1 chữ số",
    })
  })

  it("says how many digits a long number has", () => {
    expect(phoneError("0900 000 12345", words)?.summary).toBe("Số điện thoại thừa 2 chữ số")
  })

  it.each(["0900000123", "+84 900 000 123", "84900000123", "0900.000.123"])("accepts %s", (text) => {
    expect(phoneError(text, words)).toBeNull()
  })

  it("asks for a number when there is none", () => {
    expect(phoneError("  ", words)?.summary).toBe("Chưa có số điện thoại")
  })
})

describe("validateDraft", () => {
  it("finds nothing in a complete form", () => {
    expect(validateDraft(good, words)).toEqual([])
  })

  it("lists the fields at fault in the order of the form", () => {
    expect(validateDraft(emptyDraft, words).map((error) => error.field)).toEqual([
      "name",
      "phone",
      "commune",
      "address_line",
    ])
  })

  it("takes an e-mail address or none, but not half of one", () => {
    expect(validateDraft({ ...good, email: "ha@example.com" }, words)).toEqual([])
    expect(validateDraft({ ...good, email: "" }, words)).toEqual([])
    expect(validateDraft({ ...good, email: "ha@example" }, words).map((error) => error.field)).toEqual(["email"])
  })

  it("names a place that was typed but not understood", () => {
    const [error] = validateDraft({ ...good, commune: null, communeTyped: "Xã Trăng" }, words)
    expect(error?.message).toContain("“Xã Trăng”")
  })
})
