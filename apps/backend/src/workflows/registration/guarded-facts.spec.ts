import { expect, it } from "vitest"
import { readGuardedFacts } from "./guarded-facts"

it("keeps a bank's holder in capitals without accents", () => {
  const bank = { bin: "970405", number: "1500abc12", holder: "htx  Nông nghiệp Đồng Gió" }
  expect(readGuardedFacts({ bank })).toEqual({
    facts: { bank: { bin: "970405", number: "1500ABC12", holder: "HTX NONG NGHIEP DONG GIO" } },
    wrong: [],
  })
})

it("names every field that is wrong, at once", () => {
  const bank = { bin: "000000", number: "123456", holder: "<b>" }
  const { wrong } = readGuardedFacts({ registration_code: "0300588568", commune_code: "99999", bank })
  expect(wrong.map(({ path }) => path)).toEqual(["registration_code", "commune_code", "bank.bin", "bank.holder"])
})
