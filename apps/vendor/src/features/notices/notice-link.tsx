import type { VendorNotice } from "@cho-htx/contracts"
import { Link } from "@tanstack/react-router"
import type { ReactNode } from "react"

const look = "block text-ink no-underline"

/** Leads to the page of what a notice is about. */
export function NoticeLink({ notice, children }: { notice: VendorNotice; children: ReactNode }) {
  const { kind, order_id, product_id, variant_id } = notice
  if (order_id)
    return (
      <Link to="/don-hang/$orderId" params={{ orderId: order_id }} className={look}>
        {children}
      </Link>
    )
  if (kind === "low_stock")
    return (
      <Link to="/kho" search={{ mon: variant_id ?? undefined }} className={look}>
        {children}
      </Link>
    )
  if (kind.startsWith("certificate_"))
    return (
      <Link to="/giay-ocop" className={look}>
        {children}
      </Link>
    )
  if (product_id)
    return (
      <Link to="/hang/$productId" params={{ productId: product_id }} className={look}>
        {children}
      </Link>
    )
  return (
    <Link to="/ho-so" className={look}>
      {children}
    </Link>
  )
}
