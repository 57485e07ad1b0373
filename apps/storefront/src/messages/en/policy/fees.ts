import type { PolicyText } from "@/features/policy/policy-text"

export const fees: PolicyText = {
  title: "Fees and settlement",
  lead: "For cooperatives: which way the money goes and what the market charges.",
  sections: [
    {
      heading: "Money for goods",
      source: "market",
      body: [
        "Buyers pay cash for each parcel when it arrives. The money of a parcel belongs to the cooperative that sent it; the market holds none of it.",
      ],
    },
    {
      heading: "The market's fee",
      source: "market",
      body: [
        "The fee, if any, stands in the agreement signed when the stall opens. There are no others; a change needs notice and the cooperative's consent.",
      ],
    },
    {
      heading: "Tax and invoices",
      source: "law",
      body: [
        "Cooperatives issue their invoices and declare their tax themselves. Withholding by platforms under Decree 117/2025 concerns households and individuals in business.",
      ],
    },
    {
      heading: "When figures differ",
      source: "market",
      body: ["Call the market with the order code. Staff compare each parcel with the cooperative and the courier."],
    },
  ],
}
