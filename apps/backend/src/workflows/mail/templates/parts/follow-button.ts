import type { Block } from "../../render/content"

/** The way to the purchase's page, which asks for the phone number. `shopUrl` may end in a slash. */
export function followButton(shopUrl: string, code: string): Block {
  return {
    kind: "button",
    label: "Xem đơn hàng",
    href: `${shopUrl.replace(/\/+$/, "")}/don-hang/${encodeURIComponent(code)}`,
  }
}
