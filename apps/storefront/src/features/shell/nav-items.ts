import type { shell } from "@/messages/vi/shell"

/** Entries of the head's navigation, in the order of the mock-ups: the label's key and the bare path. */
export const navItems: { key: keyof (typeof shell)["nav"]; path: string }[] = [
  { key: "home", path: "/" },
  { key: "rice", path: "/nhom-hang/gao-nep" },
  { key: "sauce", path: "/nhom-hang/mam-muoi" },
  { key: "seafood", path: "/nhom-hang/hai-san" },
  { key: "tea", path: "/nhom-hang/tra-duoc-lieu" },
  { key: "sweets", path: "/nhom-hang/banh-keo" },
  { key: "craft", path: "/nhom-hang/thu-cong" },
  { key: "ocop", path: "/ocop" },
  { key: "cooperatives", path: "/htx" },
  { key: "communes", path: "/xa" },
]
