import type { HTMLAttributes } from "react"

/** What Medusa's pages hand over; `svg` would choose the picture of the package this stands in for. */
interface CountryFlagProps extends HTMLAttributes<HTMLSpanElement> {
  /** ISO 3166-1 alpha-2, either case. */
  countryCode: string
  svg?: boolean
}

const firstIndicator = 0x1f1e6
const letterA = "A".charCodeAt(0)

/**
 * A country's flag in the device's own letters, for Medusa's lists of orders and taxes. It stands in for
 * `react-country-flag` (see medusa-config.ts), which loads each flag from a stranger's server: that server would
 * learn who runs the console and when, and without it the list shows a broken picture.
 */
export default function CountryFlag({ countryCode, svg: _svg, ...attributes }: CountryFlagProps) {
  const indicators = [...countryCode.toUpperCase()].map((letter) => firstIndicator + letter.charCodeAt(0) - letterA)
  return (
    <span role="img" {...attributes}>
      {String.fromCodePoint(...indicators)}
    </span>
  )
}
