import { expect, it } from "vitest"
import { withoutPersons } from "./log-error"

it("logs neither e-mail addresses nor phone numbers", () => {
  const line = withoutPersons("Key (email)=(lan.nguyen@example.vn) of 0900 000 123, +84900000123: 404 at line 12")
  expect(line).toBe("Key (email)=(…) of …, …: 404 at line 12")
})
