import { formatDate } from "@cho-htx/vietnam"

/** Sentences for a cooperative that enters an OCOP certificate. */
export const submissionMessages = {
  productNotFound: "Không thấy hàng này trong gian hàng.",
  fileNotFound: "Không thấy tệp này. Hãy tải giấy chứng nhận lên lại.",
  fileNotReady: "Tệp này tải lên chưa xong. Hãy đợi tải xong rồi gửi.",
  notFound: "Không thấy giấy chứng nhận OCOP này.",
  notADay: (text: string) => `"${text}" không phải là một ngày có thật. Hãy chọn lại ngày.`,
  inFuture: "Ngày quyết định không thể ở tương lai. Hãy xem lại trên giấy.",
  endsBefore: "Ngày hết hạn phải sau ngày quyết định. Hãy xem lại trên giấy.",
  tooLong: "Giấy OCOP có hạn 36 tháng. Hãy xem lại ngày quyết định và ngày hết hạn.",
  expired: (day: string) => `Giấy này đã hết hạn từ ${formatDate(day)}. Hãy gửi giấy còn hạn.`,
  points: (stars: number, least: number, most: number) =>
    `Hạng ${stars} sao ứng với ${least} đến ${most} điểm. Hãy xem lại số sao và số điểm trên giấy.`,
  known: (number: string) => `Giấy theo quyết định ${number} của hàng này đã được gửi rồi.`,
} as const
