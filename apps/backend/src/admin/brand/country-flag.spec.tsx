import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import CountryFlag from "./country-flag"

it("writes the flag in letters and loads nothing", () => {
  const html = renderToStaticMarkup(<CountryFlag countryCode="vn" svg aria-label="Việt Nam" />)
  expect(html).toBe('<span role="img" aria-label="Việt Nam">🇻🇳</span>')
})
