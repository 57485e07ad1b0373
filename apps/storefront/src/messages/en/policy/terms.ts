import type { PolicyText } from "@/features/policy/policy-text"

export const terms: PolicyText = {
  title: "Terms of sale",
  lead: "What you and each cooperative agree on when you place an order.",
  sections: [
    {
      heading: "Who buys, who sells",
      source: "market",
      body: [
        "The seller is each cooperative named on a parcel. The buyer is the person named in the order. An order from three cooperatives is three contracts, one per parcel.",
      ],
    },
    {
      heading: "When the contract begins",
      source: "market",
      body: [
        "When you place the order and the page shows its code, the goods are reserved for you. Before that you review goods, prices, delivery and the total. If a price or stock has just changed, the page says so and nothing is ordered.",
      ],
    },
    {
      heading: "Prices",
      source: "market",
      body: ["Prices are in đồng and include tax. Delivery is shown per parcel. Nothing is added after you order."],
    },
    {
      heading: "Reviewing and keeping the contract",
      source: "law",
      body: [
        "The Consumer Protection Law of 2023 lets you review before ordering and keep the contract. On the order page, “Print or save as PDF” gives a summary with the sellers' names, addresses and registration codes, goods, prices and return terms.",
      ],
    },
    {
      heading: "Payment",
      source: "market",
      body: ["Cash to the courier, parcel by parcel; you may open a parcel before you pay."],
    },
    {
      heading: "Refusing a parcel",
      source: "market",
      body: [
        "You may refuse a parcel that is wrong, damaged or late. After several refusals without a reason the market may call you before it reserves goods again.",
      ],
    },
    {
      heading: "When the two sides disagree",
      source: "law",
      body: [
        "Call the cooperative first, then the market. You may always go to the consumer protection authority or to court as the law provides.",
      ],
    },
  ],
}
