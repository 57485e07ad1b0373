import type { policy } from "@/messages/vi/policy"

export type PolicyKey = Exclude<keyof typeof policy, "labels">

/** Where each policy lives, in the order of the "see also" list. */
export const policyPaths: Record<PolicyKey, string> = {
  delivery: "/chinh-sach/giao-hang",
  payment: "/cach-tra-tien",
  returns: "/chinh-sach/doi-tra",
  complaints: "/khieu-nai",
  terms: "/dieu-kien-giao-dich",
  privacy: "/chinh-sach/du-lieu-ca-nhan",
  rules: "/quy-che",
  sellers: "/mo-gian-hang",
  fees: "/phi-va-doi-soat",
}

/** Every policy key, in the same order. */
export const policyKeys: PolicyKey[] = [
  "delivery",
  "payment",
  "returns",
  "complaints",
  "terms",
  "privacy",
  "rules",
  "sellers",
  "fees",
]
