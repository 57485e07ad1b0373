import type { CooperativeDetail } from "@cho-htx/contracts"
import { shopUrl } from "./shop-url"

/** schema.org Organization of a cooperative. */
export function cooperativeJsonLd(cooperative: CooperativeDetail): object {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: cooperative.name,
    url: `${shopUrl()}/htx/${cooperative.handle}`,
    telephone: cooperative.phone,
    taxID: cooperative.registration_code,
    foundingDate: cooperative.founded_year === null ? undefined : String(cooperative.founded_year),
    address: {
      "@type": "PostalAddress",
      streetAddress: cooperative.address_line,
      addressLocality: cooperative.commune.name,
      addressRegion: cooperative.province_name,
      addressCountry: "VN",
    },
  }
}
