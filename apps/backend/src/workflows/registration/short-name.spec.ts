import { expect, it } from "vitest"
import { shortNameOf } from "./short-name"

it.each([
  ["Hợp tác xã Nông nghiệp Đồng Gió", "HTX Nông nghiệp Đồng Gió"],
  ["HỢP TÁC XÃ  Sen", "HTX Sen"],
  ["Liên hiệp Hợp tác xã Muối Biển", "Liên hiệp HTX Muối Biển"],
  ["Tổ hợp tác Nấm Rơm", "Tổ hợp tác Nấm Rơm"],
])("shortens %s to %s", (name, short) => {
  expect(shortNameOf(name)).toBe(short)
})
