import type { PolicyText } from "@/features/policy/policy-text"

export const privacy: PolicyText = {
  title: "Your personal data",
  lead: "We ask only for what is needed to deliver to you, and say who can see it.",
  sections: [
    {
      heading: "What we keep",
      source: "market",
      body: ["When you order or create an account:"],
      points: [
        "name, phone number, commune, address, notes for the courier;",
        "goods bought, sums paid, returns;",
        "email, if you give it with an order or an account: to send the confirmation and each step of your parcels;",
        "password (stored one-way) if you create an account.",
      ],
    },
    {
      heading: "Who can see it",
      source: "market",
      body: [
        "A cooperative sees its own parcel with the receiver's name, phone and address only. The courier sees what delivery needs. Staff of the Cooperative Alliance see an order when you need help; every change is recorded.",
        "We sell no data and let no advertiser follow you. Opening an order needs both its code and the phone number.",
      ],
    },
    {
      heading: "What lies on your device",
      source: "market",
      body: [
        "The browser keeps the cart's number so that the cart is not lost, what you wrote at checkout until the tab is closed, and one sign-in cookie if you have an account. There are no advertising cookies.",
      ],
    },
    {
      heading: "How long",
      source: "market",
      body: [
        "Abandoned carts are deleted regularly. Orders are kept as long as returns, complaints and bookkeeping need them; then name and address are deleted or masked.",
      ],
    },
    {
      heading: "Your rights",
      source: "law",
      body: [
        "The Personal Data Protection Law (91/2025/QH15, in force since 01/01/2026) gives you the right to know, to consent and to withdraw it, to see, correct and have erased what is yours. Bank details, purchase history and pictures of identity papers are sensitive and kept more strictly.",
      ],
    },
    {
      heading: "To see, correct or erase",
      source: "market",
      body: [
        "Name and addresses of an account you change yourself under “My account”. For the rest call the help line; we ask for an order code or email to be sure it is you, and answer within 3 working days. Where the law makes us keep something, we say what and until when.",
      ],
    },
  ],
}
