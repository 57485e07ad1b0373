/** Sentences for whoever registers a cooperative or looks after its papers. */
export const registrationMessages = {
  sector: "Nông nghiệp",
  taxCode: {
    not_digits: (text: string) =>
      `Mã số "${text}" có ký tự không phải chữ số. Hãy nhập 10 chữ số ghi trên giấy đăng ký.`,
    length: (text: string) =>
      `Mã số "${text}" chưa đủ hoặc thừa số. Mã số có đúng 10 chữ số; chi nhánh có thêm dấu gạch và 3 chữ số.`,
    checksum: (text: string) => `Mã số "${text}" bị sai một chữ số nào đó. Hãy so lại từng số với giấy đăng ký.`,
  },
  codeTaken: (code: string) =>
    `Mã số ${code} đã được đăng ký trên chợ. Nếu đó là hợp tác xã của bạn, hãy đăng nhập hoặc gọi Liên minh Hợp tác xã tỉnh.`,
  unknownCommune: (code: string) => `Không có xã, phường nào mang mã "${code}". Hãy chọn lại trong danh sách.`,
  unknownBank: "Hãy chọn ngân hàng trong danh sách.",
  badHolder: "Tên chủ tài khoản chỉ gồm chữ, số và dấu cách, như in trên thẻ hoặc sổ ngân hàng.",
  ownersBank: "Chỉ chủ nhiệm hợp tác xã đổi được tài khoản ngân hàng.",
  missing: {
    bank: "Hồ sơ chưa có tài khoản ngân hàng.",
    documents: "Hồ sơ chưa có giấy tờ. Hãy chụp ảnh giấy chứng nhận đăng ký hợp tác xã rồi tải lên.",
  },
  notDraft: "Hồ sơ này đã được gửi rồi.",
  draftIdle: "Hồ sơ không được làm tiếp trong 60 ngày nên đã đóng. Muốn bán hàng trên chợ, hãy đăng ký lại.",
  documentNotFound: "Không thấy giấy tờ này.",
  documentKept: "Giấy tờ đã gửi Liên minh nên không xóa được. Nếu có bản mới, hãy tải thêm bản mới lên.",
  documentKind: "Tệp này không phải ảnh (JPEG, PNG, WebP) hay PDF. Hãy chụp ảnh giấy tờ rồi tải ảnh đó lên.",
  documentEmpty: "Tệp rỗng. Hãy chọn lại tệp.",
  documentTooLarge: "Tệp lớn hơn 8 MB. Hãy chụp lại với cỡ ảnh nhỏ hơn, hoặc nén tệp PDF.",
  documentTooMany: (most: number) => `Hồ sơ đã có ${most} giấy tờ, là số nhiều nhất. Hãy xóa bớt rồi tải tiếp.`,
  documentTooManyOfYear: (most: number) =>
    `Trong một năm chỉ gửi được ${most} giấy tờ. Nếu cần gửi thêm, hãy gọi Liên minh Hợp tác xã tỉnh.`,
  overtaken: "Người khác trong hợp tác xã vừa đổi mục này. Hãy xem lại, rồi lưu lần nữa nếu vẫn muốn ghi như của bạn.",
  overtakenBy: (now: string) =>
    `Người khác trong hợp tác xã vừa đổi mục này thành: “${now.slice(0, 200)}”. Lưu lần nữa nếu vẫn muốn ghi như của bạn.`,
  requestNotFound: "Không thấy yêu cầu thay đổi này.",
  requestDecided: "Yêu cầu thay đổi này đã được quyết định rồi.",
} as const
