import { formatDong } from "@cho-htx/vietnam"

const count = (units: number) => String(units).replace(/\B(?=(?:\d{3})+$)/g, ".")

/** Sentences about one row or cell; people read the cell's name and its column's before them. */
export const rowMessages = {
  formula:
    "Ô này là công thức nên không nhận. Hãy chép ô, dán lại bằng Dán giá trị (Paste Special → Values) rồi tải lên lại.",
  error: (text: string) => `Ô này báo lỗi ${text} của Excel. Hãy gõ lại giá trị.`,
  missing: "Chưa điền. Mục này bắt buộc.",
  tooLong: (most: number) => `Dài hơn ${count(most)} ký tự. Hãy viết ngắn lại.`,
  tooShort: (least: number) => `Cần ít nhất ${count(least)} ký tự.`,
  dateNotNumber: (text: string) =>
    `Ô này là ngày tháng (${text}), không phải số. Hãy đổi định dạng ô thành Số rồi gõ lại.`,
  dateNotCode: (text: string) =>
    `Excel đã đổi mã hàng thành ngày tháng (${text}). Hãy đổi định dạng ô thành Văn bản (Text) rồi gõ lại mã.`,
  netHalf: "Lượng trong gói và đơn vị lượng phải điền cả hai, ví dụ 5 và kg.",
  notPositive: "Phải lớn hơn 0.",
  notNumber: (text: string) => `"${text}" không phải số. Hãy gõ chữ số, ví dụ 45000.`,
  notWhole: (text: string) => `"${text}" có phần lẻ. Hãy gõ số nguyên, không có dấu phẩy.`,
  notWholeMoney: (text: string) => `"${text}" có phần lẻ, mà tiền đồng không có. Hãy gõ số nguyên, ví dụ 45000.`,
  unclearNumber: (text: string) => `Không rõ "${text}" là bao nhiêu. Hãy gõ liền không dấu, ví dụ 45000.`,
  unclearDecimal: (text: string) => `Không rõ "${text}" là bao nhiêu. Hãy gõ 1500 hoặc 1,5.`,
  tooSmall: (least: number) => `Nhỏ quá. Ít nhất là ${count(least)}.`,
  tooBig: (most: number) => `Lớn quá. Nhiều nhất là ${count(most)}.`,
  priceTooSmall: (price: number, least: number) =>
    `Giá ${formatDong(price)} nhỏ hơn ${formatDong(least)}. Nếu ý là ${formatDong(price * 1000)}, hãy gõ ${price * 1000}.`,
  priceTooBig: (most: number) => `Giá lớn hơn ${formatDong(most)}. Hãy xem lại có thừa số 0 không.`,
  notListed: (text: string, choices: string) => `"${text}" không có trong danh sách. Hãy chọn một trong: ${choices}.`,
  unknownCategory: (text: string) =>
    `Không có nhóm hàng "${text}". Hãy chọn trong danh sách thả xuống của tệp mẫu, hoặc để trống.`,
  merged: (ref: string) => `Các ô ${ref} bị gộp. Hãy bỏ gộp ô (Unmerge Cells) và điền từng dòng.`,
  skuTwice: (row: number) => `Mã hàng này đã có ở dòng ${row}. Mỗi mã chỉ dùng một lần trong bảng.`,
  goodsTwice: (row: number) =>
    `Hàng này đã có ở dòng ${row}, dòng đó ghi bằng mã khác. Mỗi hàng chỉ ghi một dòng: hãy xóa bớt một dòng.`,
  packTwice: (row: number) => `Quy cách này của hàng đã có ở dòng ${row}. Hãy đặt tên quy cách khác.`,
  otherThanFirst: (row: number) =>
    `Khác với dòng ${row} của cùng hàng này. Các quy cách của một hàng dùng chung mục này: hãy để trống hoặc ghi giống nhau.`,
  siblingBad: (row: number) => `Dòng ${row} của cùng hàng này có chỗ chưa đúng. Sửa xong thì nhập cả hai.`,
  tooManyPacks: (most: number) => `Một hàng có nhiều nhất ${count(most)} quy cách.`,
  titleKnown:
    "Gian hàng đã có hàng tên này nhưng chưa có mã này. Muốn thêm quy cách cho hàng đã có hãy vào mục Sản phẩm; nếu là hàng khác hãy đặt tên khác.",
  skuUnknown: "Gian hàng chưa có mã hàng này. Hãy xem lại mã, hoặc thêm hàng mới bằng mẫu Sản phẩm mới.",
  keyMissing: "Thiếu mã hàng. Hãy điền mã, hoặc tải bảng tồn và giá mới về để có sẵn mã.",
  idUnknown: "Không thấy mã hệ thống này trong gian hàng. Hãy tải bảng tồn và giá mới về.",
  keysDiffer: "Mã hàng và mã hệ thống không cùng một hàng. Hãy xóa ô mã hệ thống, hoặc tải bảng mới về.",
  archived: "Hàng này đã cất đi. Hãy đưa ra lại ở mục Sản phẩm trước khi đổi.",
  notCounted: "Hàng này không theo dõi tồn kho theo số. Hãy để trống ô tồn kho.",
  belowPromised: (units: number) => `Đang giữ ${count(units)} cho đơn đã đặt, nên tồn kho không thể nhỏ hơn.`,
  moreProblems: (rest: number) =>
    `Dòng này còn ${count(rest)} chỗ chưa đúng nữa. Sửa các chỗ trên rồi tải lên lại để xem tiếp.`,
} as const
