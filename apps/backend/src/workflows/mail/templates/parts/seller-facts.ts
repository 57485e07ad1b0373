import { formatPhone } from "@cho-htx/vietnam"
import type { MailSeller } from "../../purchase"
import type { Fact } from "../../render/content"

/** Who sells: name, address, phone and registration code, as the law on distance selling asks. */
export const sellerFacts = (seller: MailSeller): readonly Fact[] => [
  ["Người bán", seller.name],
  ["Địa chỉ", seller.address],
  ["Điện thoại", formatPhone(seller.phone)],
  ["Mã số đăng ký", seller.registration_code],
]
