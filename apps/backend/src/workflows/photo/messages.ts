const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 })
const megabytes = (bytes: number) => `${number.format(bytes / 1_000_000)} MB`

/** Sentences about uploads, for members of a cooperative. */
export const photoMessages = {
  notFound: "Không thấy ảnh này. Hãy chọn ảnh và tải lên lại.",
  tooMany: "Đang có quá nhiều ảnh tải dở. Hãy đợi vài phút rồi thử lại.",
  pdfForCertificates: "Ảnh hàng phải là ảnh chụp, không phải tệp PDF.",
  chunkTooBig: "Mỗi phần tải lên chỉ được tối đa 512 kB.",
  chunkEmpty: "Phần tải lên này trống. Hãy gửi lại.",
  chunkType: "Phần tải lên phải gửi nguyên dạng (application/octet-stream).",
  wrongOffset: "Phần tải lên không đúng chỗ. Hãy gửi tiếp từ chỗ hệ thống đã nhận.",
  beyondEnd: "Gửi nhiều hơn dung lượng đã báo. Hãy chọn ảnh và tải lên lại.",
  incomplete: (received: number, bytes: number) =>
    `Ảnh mới tải được ${megabytes(received)} trên ${megabytes(bytes)}. Hãy gửi nốt phần còn lại.`,
  notAnImage: "Tệp này không phải ảnh JPEG, PNG hay WebP. Hãy chụp hoặc chọn ảnh khác.",
  isPdf: "Tệp này là PDF, không phải ảnh. Hãy chụp ảnh hàng rồi tải lên.",
  isHeic: "Ảnh này ở dạng HEIC của iPhone. Hãy vào Cài đặt, Camera, Định dạng, chọn Tương thích nhất rồi chụp lại.",
  notPdf: "Tệp này không phải PDF đọc được. Hãy chụp ảnh giấy rồi tải lên.",
  tooManyPixels: "Ảnh này quá lớn, trên 40 triệu điểm ảnh. Hãy đặt máy ảnh ở mức thấp hơn rồi chụp lại.",
  tooSmall: "Ảnh này quá nhỏ để nhìn rõ. Hãy chọn ảnh mỗi cạnh ít nhất 200 điểm ảnh.",
  broken: "Ảnh này bị hỏng hoặc tải lên chưa đủ. Hãy chọn lại ảnh và tải lên.",
} as const
