/** What the audit log calls what members and staff do to goods. */
export type ListingAct =
  | "product.create"
  | "product.edit"
  | "product.prices"
  | "product.submit"
  | "product.withdraw"
  | "product.archive"
  | "product.restore"
  | "product.change_requested"
  | "product.approve"
  | "product.reject"
  | "product.change_approved"
  | "product.change_rejected"
