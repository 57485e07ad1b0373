import { expect, it } from "vitest"
import { initialsOf } from "./initials"

it.each([
  ["HTX Đồng Gió", "ĐG"],
  ["HTX Sen", "S"],
  ["Tổ hợp tác ong rừng", "OR"],
  ["HTX", "H"],
])("takes the letters of %s that tell it apart", (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
