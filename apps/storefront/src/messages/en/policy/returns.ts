import type { PolicyText } from "@/features/policy/policy-text"

export const returns: PolicyText = {
  title: "Returns and refunds",
  lead: "Goods that are not as described can be returned; the cooperative pays for sending them back.",
  sections: [
    {
      heading: "When you may return goods",
      source: "market",
      body: ["You may exchange goods or have your money back when:"],
      points: [
        "the kind, the weight or the number differs from the order;",
        "goods are damaged, broken, spoilt or expired when they reach you;",
        "goods differ from the name, origin, shelf life or certificate shown on their page.",
      ],
    },
    {
      heading: "How soon to tell us",
      source: "market",
      body: ["Within 3 days of receiving the parcel, for goods of every kind."],
      points: [
        "Fresh and chilled goods, fruit, vegetables and plants are best opened at the door: later it is hard to tell where a fault began.",
        "Faults nobody can see on opening: as soon as you find them, within the shelf life on the pack.",
      ],
    },
    {
      heading: "What to do",
      source: "market",
      body: [
        "Call the cooperative from the page of the order, name the order code and send a photo. The cooperative answers within 2 working days. If that does not settle it, call the market: staff of the Cooperative Alliance take it up.",
      ],
    },
    {
      heading: "Where the money goes",
      source: "market",
      body: [
        "What is not paid need not be paid. What was paid in cash comes back in cash or by bank transfer within 5 working days of the agreement. When the fault is the seller's, returning costs you nothing.",
      ],
    },
    {
      heading: "Cancelling",
      source: "market",
      body: [
        "A parcel not yet shipped can be cancelled free of charge: call the cooperative or the market. A parcel on its way can be refused at the door.",
      ],
    },
    {
      heading: "Your rights by law",
      source: "law",
      body: [
        "These rules take nothing away from the rights the Consumer Protection Law of 2023 gives you. Where the law gives more, the law holds.",
      ],
    },
  ],
}
