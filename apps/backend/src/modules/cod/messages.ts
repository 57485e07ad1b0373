/** Sentences for who places an order or records its cash. */
export const codMessages = {
  wholeDong: (amount: number) =>
    `Thu tiền khi giao chỉ nhận số tiền tròn đồng, không nhận ${amount}. Hãy xem lại số tiền.`,
  onlyVnd: (currency: string) => `Thu tiền khi giao chỉ nhận đồng Việt Nam, không nhận ${currency}.`,
  canceled: "Khoản thanh toán này đã huỷ nên không ghi nhận tiền mặt được nữa.",
  nothingReceived: "Chưa nhận tiền mặt của khoản này nên không có gì để hoàn.",
  alreadyReceived: "Đã nhận tiền mặt của khoản này nên không huỷ được. Hãy hoàn tiền.",
} as const
