import localFont from "next/font/local"

// Two families because each file holds one half of the alphabet; the metric-adjusted fallback comes after both.
const latin = localFont({
  src: [
    {
      path: "../../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2",
      weight: "700",
    },
  ],
  variable: "--font-latin",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0000-00FF, U+0131, U+2000-206F, U+20AC, U+2122, U+2191-2193, U+2212",
    },
  ],
})

const vietnamese = localFont({
  src: [
    {
      path: "../../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2",
      weight: "700",
    },
  ],
  variable: "--font-vietnamese",
  display: "swap",
  preload: true,
  adjustFontFallback: "Arial",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
})

/** Class that defines `--font-latin` and `--font-vietnamese` on <html>. */
export const fontClass = `${latin.variable} ${vietnamese.variable}`
