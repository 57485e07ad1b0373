/** Sentences of the search routes for the person who reads them. */
export const searchMessages = {
  tooDeep: "Bộ lọc lồng nhau quá sâu. Hãy bỏ bớt tầng.",
  tooMuch: "Câu hỏi có quá nhiều điều kiện. Hãy bỏ bớt.",
  tooLong: (most: number) => `Mỗi chữ gửi lên chỉ được dài tối đa ${most} ký tự.`,
  control: "Trong chữ gửi lên có ký tự điều khiển.",
} as const
