import type { PolicyText } from "@/features/policy/policy-text"

export const sellers: PolicyText = {
  title: "Open a stall",
  lead: "For cooperatives, their unions and cooperative groups of Ninh Bình province.",
  sections: [
    {
      heading: "Papers you need",
      source: "law",
      body: ["A platform must verify sellers before they sell. Please bring:"],
      points: [
        "the registration certificate of the cooperative, or the group's cooperation contract;",
        "name and phone of the representative and of the person who handles orders;",
        "food safety papers for food and drink;",
        "OCOP decisions, geographical indication, VietGAP, if any.",
      ],
    },
    {
      heading: "Steps",
      source: "market",
      body: ["Staff of the Cooperative Alliance do this with you:"],
      points: [
        "call the help line or visit the provincial Cooperative Alliance with your papers;",
        "staff check them, open the stall and set a day for photos;",
        "goods, prices, weights and delivery prices are entered; staff review each listing;",
        "the stall goes live, and someone calls when an order arrives.",
      ],
    },
    {
      heading: "What the cooperative does itself",
      source: "market",
      body: [
        "Keep prices and stock right, accept orders the same day, pack, ship, invoice and take returns. The market takes care of the pages, search, promotion, and steps in when there is a complaint.",
      ],
    },
  ],
}
