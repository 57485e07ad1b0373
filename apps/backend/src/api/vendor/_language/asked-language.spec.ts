import { expect, it } from "vitest"
import { askedLanguage } from "./asked-language"

const asked = (header: string | undefined) => askedLanguage({ headers: { "accept-language": header } })

it.each(["en", "EN", "en-GB,en;q=0.9,vi;q=0.8", " en;q=0.9"])("speaks English to %s", (header) => {
  expect(asked(header)).toBe("en")
})

it.each([undefined, "", "vi", "vi,en;q=0.9", "de,en;q=0.5", "enm", "*", "x".repeat(9_000)])(
  "speaks Vietnamese to %s",
  (header) => {
    expect(asked(header)).toBe("vi")
  },
)
