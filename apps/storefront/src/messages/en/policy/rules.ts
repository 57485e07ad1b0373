import type { PolicyText } from "@/features/policy/policy-text"

export const rules: PolicyText = {
  title: "Operating rules",
  lead: "Chợ HTX is run by the Cooperative Alliance of Ninh Bình province. This page tells who does what and who answers for it.",
  sections: [
    {
      heading: "What the market is",
      source: "market",
      body: [
        "The market is where cooperatives, their unions and cooperative groups of the province sell their goods. The contract of sale is between you and each cooperative, which ships and invoices on its own.",
      ],
    },
    {
      heading: "Who may sell",
      source: "law",
      body: [
        "The E-Commerce Law (122/2025/QH15, in force since 01/07/2026) makes a platform verify sellers before they sell, review listings, publish operating rules and have people handle complaints. The page of each cooperative shows name, address, phone and registration code.",
      ],
    },
    {
      heading: "How the market checks",
      source: "market",
      body: [
        "The Cooperative Alliance checks papers before a stall opens and shows the date on the cooperative's page.",
      ],
      points: [
        "OCOP stars appear only while the certificate is valid, with decision number, issuer and expiry. When it lapses or is revoked, the stars go.",
        "Geographical indications, VietGAP and other marks need papers too.",
        "Drawings are labelled as illustrations and replaced by photos.",
      ],
    },
    {
      heading: "What may not be sold",
      source: "market",
      body: ["Besides what the law forbids, the market does not take:"],
      points: [
        "goods not made or gathered by the cooperative or its members;",
        "goods praised as a cure;",
        "goods using a geographical indication or OCOP stars without being granted them.",
      ],
    },
    {
      heading: "When rules are broken",
      source: "market",
      body: [
        "Untrue listings are taken down; the cooperative is told why and how to mend it. Repeated or grave cases pause the stall; orders already placed are still delivered or refunded. On an authority's request goods are taken down within 24 hours.",
      ],
    },
    {
      heading: "Prices and ranking",
      source: "market",
      body: [
        "Prices include tax. Goods are ranked by how well they match, OCOP stars, date or price, as you choose; nobody can buy a place.",
      ],
    },
    {
      heading: "Tax",
      source: "law",
      body: [
        "Decree 117/2025 makes platforms with payment functions withhold tax of households and individuals in business. Cooperatives are organisations and declare their own tax.",
      ],
    },
    {
      heading: "When these rules change",
      source: "market",
      body: ["A new version is announced on this page 5 days ahead. An order follows the version of its day."],
    },
  ],
}
