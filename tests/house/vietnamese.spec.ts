import { describe, expect, it } from "vitest"
import { vietnamese } from "../fixtures/vietnamese.js"

describe("the check for sentences people can read", () => {
  it.each(["Không tìm thấy nội dung này.", 'Không có mục tên "more".', "Chỉ được tối đa 80 ký tự."])(
    "takes %s",
    (text) => {
      expect(text).toMatch(vietnamese)
    },
  )

  it.each([
    "Cash on delivery takes whole đồng, not 10.5",
    "Invalid request: Expected: 'draft' for field 'state', but got: 'nháp của tôi'",
    "Invalid request: Unrecognized fields: 'tên, tuổi'",
    "Bad Gateway",
  ])("does not take %s", (text) => {
    expect(text).not.toMatch(vietnamese)
  })
})
