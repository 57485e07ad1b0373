import { JsonLd } from "./json-ld"
import { shopUrl } from "./shop-url"

/** schema.org BreadcrumbList of a page. */
export function BreadcrumbJsonLd({ steps, here }: { steps: { label: string; href: string }[]; here: string }) {
  const items = [
    ...steps.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: `${shopUrl()}${href}`,
    })),
    { "@type": "ListItem", position: steps.length + 1, name: here },
  ]
  return <JsonLd data={{ "@context": "https://schema.org", "@type": "BreadcrumbList", itemListElement: items }} />
}
