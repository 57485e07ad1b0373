import type { PaperWords } from "../vi/papers"

export const papers: PaperWords = {
  choose: "Choose orders to print",
  stop: "Stop choosing",
  all: "Choose all {n} orders",
  none: "Touch the orders to print",
  print: "Print for {n} orders",
  print_one: "Print for this order",
  title: "Which papers?",
  kinds: { "pick-list": "Pick list", "packing-slip": "Packing slips", label: "Parcel labels" },
  details: {
    "pick-list": "Goods of all orders together, to fetch them in one go.",
    "packing-slip": "Into the parcel, one page per order.",
    label: "On the parcel, with QR code, address and sum to collect.",
  },
  files: { "pick-list": "pick-list", "packing-slip": "packing-slips", label: "parcel-labels" },
  making: "Making…",
  ready: "{file} is saved on this phone.",
  ready_detail: "Open it from the downloads to print or send it.",
  open: "Open now",
  too_many: "At most {n} orders at once.",
  offline: "Printing needs a connection. Find a signal and press again.",
  failed: "The market is busy, the papers could not be made. Wait a moment and press again.",
}
