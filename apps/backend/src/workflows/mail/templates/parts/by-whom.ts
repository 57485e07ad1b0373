import type { MailSeller } from "../../purchase"

/** Who took a step, as its reader says it: the buyer is "bạn" to themselves and "người mua" to the cooperative. */
export function byWhom(actor: string, seller: MailSeller, reader: "buyer" | "seller"): string {
  if (actor.startsWith("member:")) return seller.short_name
  if (actor.startsWith("user:")) return "Ban quản lý chợ"
  if (actor === "guest" || actor.startsWith("customer:")) return reader === "buyer" ? "bạn" : "người mua"
  return "hệ thống của chợ"
}
