import type { PolicyText } from "@/features/policy/policy-text"

export const delivery: PolicyText = {
  title: "Delivery",
  lead: "Each cooperative sends its own goods, so one order may arrive in several parcels.",
  sections: [
    {
      heading: "Who delivers, and from where",
      source: "market",
      body: [
        "Goods travel straight from the store of the cooperative that sells them. Its page shows address and phone number.",
        "Buying from three cooperatives means three parcels, three deliveries, and you pay for each when it arrives.",
      ],
    },
    {
      heading: "What delivery costs",
      source: "market",
      body: [
        "Each cooperative sets its own prices by place and weight. The fee of every parcel appears as soon as you choose your commune, before you order; nothing is added later.",
      ],
      points: [
        "Three rates: the cooperative's own commune, the same province, elsewhere.",
        "Heavier parcels cost more, step by step.",
        "Many cooperatives deliver free above a sum, told on their page.",
        "Where you may collect the goods yourself, that is free.",
      ],
    },
    {
      heading: "How long it takes",
      source: "market",
      body: [
        "The expected days stand beside each parcel and on the tracking page. They are the cooperative's estimate, not a guarantee: storms, harvest or distance may delay a parcel.",
        "If nothing has come two days after the estimate, call the cooperative or the market; you may cancel that parcel and pay nothing.",
      ],
    },
    {
      heading: "When the parcel arrives",
      source: "market",
      body: ["You may open the parcel before you pay."],
      points: [
        "Wrong, missing, damaged or expired goods: hand them back at once and do not pay for them.",
        "Fresh goods, plants and fragile goods are best opened together with the courier.",
        "Nobody at home: the courier calls your number and comes once more.",
      ],
    },
    {
      heading: "What the seller must tell you",
      source: "law",
      body: [
        "The Consumer Protection Law of 2023 asks a distance seller to tell delivery cost, payment and return terms before you order. You find them at checkout and in the summary of the contract.",
      ],
    },
  ],
}
