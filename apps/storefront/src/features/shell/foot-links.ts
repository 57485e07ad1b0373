import type { shell } from "@/messages/vi/shell"

type FootKey = keyof (typeof shell)["foot"]

/** Columns of the foot: heading and entries, each the label's key and the bare path. */
export const footColumns: { heading: FootKey; links: { key: FootKey; path: string }[] }[] = [
  {
    heading: "buying",
    links: [
      { key: "all_goods", path: "/san-pham" },
      { key: "track", path: "/tra-cuu" },
      { key: "delivery", path: "/chinh-sach/giao-hang" },
      { key: "payment", path: "/cach-tra-tien" },
      { key: "returns", path: "/chinh-sach/doi-tra" },
      { key: "complaint", path: "/khieu-nai" },
    ],
  },
  {
    heading: "makers",
    links: [
      { key: "maker_list", path: "/htx" },
      { key: "communes", path: "/xa" },
      { key: "open_stall", path: "/mo-gian-hang" },
      { key: "fees", path: "/phi-va-doi-soat" },
    ],
  },
  {
    heading: "market",
    links: [
      { key: "rules", path: "/quy-che" },
      { key: "terms", path: "/dieu-kien-giao-dich" },
      { key: "privacy", path: "/chinh-sach/du-lieu-ca-nhan" },
      { key: "ocop", path: "/ocop" },
    ],
  },
]
