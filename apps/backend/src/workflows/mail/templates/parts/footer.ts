/** Why a buyer gets the mail. */
export const buyerFooter = (code: string) =>
  `Bạn nhận thư này vì địa chỉ e-mail này được ghi khi đặt đơn ${code} trên Chợ HTX. Thư được gửi tự động, mời bạn không trả lời; cần hỏi, xin gọi hợp tác xã theo số trong thư.`

/** Why a cooperative gets the mail. */
export const sellerFooter = (name: string) =>
  `${name} nhận thư này vì đây là e-mail của hợp tác xã trên Chợ HTX. Thư được gửi tự động, xin không trả lời.`
