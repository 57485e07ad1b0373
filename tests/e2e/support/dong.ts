/** Integer đồng as every page writes it: "330.000 ₫" with a no-break space. */
export const dong = (amount: number): string => `${new Intl.NumberFormat("vi-VN").format(amount)}\u00a0₫`
