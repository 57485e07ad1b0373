export const money = {
  title: "Money",
  coming: "Coming",
  coming_detail: "What buyers still pay for accepted orders.",
  received: "Received",
  received_detail: "In the last 30 days, less refunds.",
  which: "Which money",
  empty_coming: "No money is on its way",
  empty_received: "No money has come in yet",
  empty_detail: "Accept and deliver orders, then their money appears here.",
  more: "More",
}
