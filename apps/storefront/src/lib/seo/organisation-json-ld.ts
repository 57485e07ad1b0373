import { helpLine } from "../contact"
import { shopUrl } from "./shop-url"

/** schema.org Organization of the market itself, with its search. */
export function organisationJsonLd({ name, description }: { name: string; description: string }): object {
  const url = shopUrl()
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Organization",
        "@id": `${url}/#to-chuc`,
        name,
        url,
        description,
        logo: `${url}/icon-512.png`,
        telephone: helpLine.shown,
        areaServed: "Ninh Bình, Việt Nam",
      },
      {
        "@type": "WebSite",
        name,
        url,
        inLanguage: "vi",
        publisher: { "@id": `${url}/#to-chuc` },
        potentialAction: {
          "@type": "SearchAction",
          target: `${url}/san-pham?q={search_term_string}`,
          "query-input": "required name=search_term_string",
        },
      },
    ],
  }
}
