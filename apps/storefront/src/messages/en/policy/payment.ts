import type { PolicyText } from "@/features/policy/policy-text"

export const payment: PolicyText = {
  title: "How to pay",
  lead: "Receive, look, then pay in cash, parcel by parcel.",
  sections: [
    {
      heading: "Cash on delivery",
      source: "market",
      body: [
        "The sum of each parcel stands at checkout and on the tracking page. The courier takes exactly that; if anyone asks for more, do not pay and call the market.",
      ],
    },
    {
      heading: "Invoices",
      source: "law",
      body: ["The selling cooperative issues the invoice of its parcel. Call it if you need one in a certain name."],
    },
    {
      heading: "Bank transfer and cards",
      source: "market",
      body: [
        "Not yet. The market takes no transfers in advance: whoever asks for one in its name does not belong to it.",
      ],
    },
  ],
}
