/** Sentences for whoever scans a code. */
export const lotPageMessages = {
  notFound: "Không thấy lô hàng có mã này. Hãy quét lại mã, hoặc xem lại từng chữ trên nhãn.",
} as const
