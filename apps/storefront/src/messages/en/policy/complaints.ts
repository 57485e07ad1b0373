import type { PolicyText } from "@/features/policy/policy-text"

export const complaints: PolicyText = {
  title: "Complaints",
  lead: "A person listens, there is a deadline, and you know where things stand.",
  sections: [
    {
      heading: "Whom to call first",
      source: "market",
      body: [
        "About a parcel: the cooperative, whose number stands on the order page. If it does not answer within 2 working days, or the answer does not satisfy you: the market.",
      ],
    },
    {
      heading: "What to tell us",
      source: "market",
      body: ["The more complete, the sooner it is settled:"],
      points: [
        "order code and cooperative;",
        "what happened, and when;",
        "photos of goods and packing, if any;",
        "whether you want an exchange, your money back or something else.",
      ],
    },
    {
      heading: "What the market does, and how soon",
      source: "market",
      body: [
        "A member of the Cooperative Alliance's staff takes the case within 1 working day and gives you a name. You have an answer within 7 working days; if it takes longer, the market calls to say why.",
      ],
    },
    {
      heading: "Your rights",
      source: "law",
      body: [
        "The E-Commerce Law makes a platform have real people handle complaints. You may also turn to the consumer protection authority.",
      ],
    },
    {
      heading: "Counterfeit or forbidden goods",
      source: "market",
      body: ["Call the market and name the goods. This comes before everything else."],
    },
  ],
}
