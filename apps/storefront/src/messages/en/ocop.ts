import type { ocop as vi } from "../vi/ocop"

export const ocop: typeof vi = {
  title: "OCOP goods",
  description:
    "OCOP goods with 5, 4 and 3 stars from the cooperatives of Ninh Bình, with valid certificates and decision numbers.",
  lead: "OCOP is Vietnam's programme “One commune, one product”. A council scores each product in three parts: the product and its community, marketing and story, quality. Enough points earn stars.",
  rules: [
    { title: "What the stars mean", text: "5 stars from 90 points, 4 from 70, 3 from 50, out of 100." },
    {
      title: "Valid for 36 months",
      text: "Then it is scored again. On this market the stars vanish when the paper lapses.",
    },
    {
      title: "You can check",
      text: "Each star rests on a decision: number, date, issuer. You find them on the product's page.",
    },
  ],
  by_stars: "OCOP {stars} stars",
  by_stars_text: "{count} items with a valid paper",
  see_all: "See all",
  papers: "Valid certificates",
  papers_text: "Decision number, issuer and expiry of each item",
  empty_title: "No OCOP goods on sale yet",
  empty_text: "The cooperatives are sending their certificates to the alliance for checking.",
  empty_action: "See all goods",
}
