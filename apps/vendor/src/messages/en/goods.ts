export const goods = {
  title: "Goods",
  empty: "No goods yet",
  more: "More",
  states: {
    draft: "Draft",
    proposed: "Being checked",
    published: "On sale",
    rejected: "To be mended",
    archived: "No longer sold",
  },
  change_pending: "A change is being checked",
  from: "from {price}",
  no_price: "no price yet",
  left: "{n} packs left",
}
