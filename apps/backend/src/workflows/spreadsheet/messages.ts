import { formatDong } from "@cho-htx/vietnam"

const count = (units: number) => String(units).replace(/\B(?=(?:\d{3})+$)/g, ".")

/** Sentences about a file, or about an import as a whole. */
export const sheetMessages = {
  empty: "Tệp này trống. Hãy chọn lại tệp Excel.",
  tooLarge: "Tệp này lớn hơn 8 MB. Hãy chia bảng thành nhiều tệp nhỏ hơn, và bỏ ảnh trong tệp nếu có.",
  isPdf: "Tệp này là PDF, không phải bảng Excel, dù tên tệp là gì. Hãy chọn tệp Excel (.xlsx).",
  isOld:
    "Tệp này là Excel đời cũ (.xls) hoặc có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu nếu có, chọn Lưu thành (Save as), chọn loại .xlsx rồi tải lên lại.",
  notExcel: "Tệp này không phải bảng Excel (.xlsx). Hãy chọn lại, hoặc tải tệp mẫu về rồi điền vào đó.",
  otherSheet:
    "Tệp này là bảng của chương trình khác. Hãy mở ra, chọn Lưu thành (Save as), chọn loại Excel .xlsx rồi tải lên lại.",
  broken: "Tệp này bị hỏng, không mở được. Hãy mở bằng Excel, lưu lại rồi tải lên lần nữa.",
  tooLargeUnpacked: "Bảng này quá lớn khi mở ra nên không nhận. Hãy chép riêng các dòng hàng sang tệp mẫu rồi tải lên.",
  tooManyRows: (most: number) =>
    `Bảng này có hơn ${count(most)} dòng. Mỗi lần nhập được nhiều nhất ${count(most)} dòng: hãy chia thành nhiều tệp.`,
  textTooLong: (most: number) =>
    `Bảng này có ô dài hơn ${count(most)} ký tự, là mức nhiều nhất của Excel. Hãy rút ngắn ô đó, hoặc chép riêng các dòng hàng sang tệp mẫu rồi tải lên.`,
  tooManyMerges: (most: number) =>
    `Bảng này có hơn ${count(most)} chỗ gộp ô. Hãy chọn cả bảng, bỏ gộp ô (Unmerge Cells), điền từng dòng rồi tải lên lại.`,
  noRows: "Bảng này chưa có dòng hàng nào. Hãy điền hàng vào dưới dòng tiêu đề rồi tải lên lại.",
  noHeader: (headers: string) =>
    `Không thấy dòng tiêu đề. Trong 10 dòng đầu của bảng cần có một dòng ghi tên các cột: ${headers}. Cách dễ nhất là tải tệp mẫu về rồi điền vào đó.`,
  missingHeaders: (headers: string) =>
    `Bảng thiếu cột ${headers}. Hãy thêm cột đó, hoặc tải tệp mẫu về rồi chép hàng sang.`,
  twiceHeader: (header: string, first: string, second: string) =>
    `Cột "${header}" có hai lần, ở cột ${first} và cột ${second}. Hãy bỏ bớt một cột.`,
  unusedColumns: (headers: string) => `Các cột không dùng đến nên bị bỏ qua: ${headers}.`,
  exampleSkipped: "Dòng ví dụ của tệp mẫu đã được bỏ qua.",
  knownKeepWords:
    "Hàng đã có trong gian hàng thì chỉ đổi giá và tồn kho. Tên, mô tả và các mục khác giữ nguyên; muốn sửa hãy vào mục Sản phẩm.",
  newAreDrafts: "Hàng mới được tạo thành bản nháp. Hãy thêm ảnh rồi gửi duyệt ở mục Sản phẩm.",
  notFound: "Không thấy lần nhập này.",
  alreadyRunning: (who: string | null, file: string, done: number, total: number) =>
    `${who ?? "Một thành viên khác"} đang nhập tệp "${file}" (${count(done)}/${count(total)} dòng). Hãy đợi xong rồi bấm lại.`,
  stoppedByStatus: (status: string) =>
    `Việc nhập dừng lại vì hợp tác xã ${status}. Các dòng trước đó đã được ghi; các dòng còn lại thì chưa.`,
  stoppedByFault:
    "Việc nhập dừng lại vì hệ thống gặp lỗi nhiều lần ở cùng một chỗ. Các dòng trước đó đã được ghi; hãy tải tệp các dòng còn lại về và nhập lại sau.",
  rowNotReached: "Việc nhập đã dừng trước khi tới dòng này. Hãy nhập lại dòng này.",
  statuses: {
    draft: "chưa được duyệt",
    submitted: "đang chờ duyệt",
    active: "đang hoạt động",
    suspended: "đang tạm dừng",
    closed: "đã đóng",
  },
  changedSince: (field: "price" | "stock", before: number | null, now: number | null) => {
    const shown = (value: number | null) =>
      value === null ? "trống" : field === "price" ? formatDong(value) : count(value)
    const what = field === "price" ? "Giá" : "Tồn kho"
    return `${what} vừa được người khác đổi từ ${shown(before)} thành ${shown(now)} sau khi xem trước. Hãy tải tệp lên lại để xem số mới.`
  },
  gone: "Hàng này không còn trong gian hàng.",
  stockReason: (file: string) => `Nhập từ tệp Excel "${file}"`,
  days: "Khoảng ngày chưa đúng. Ngày đầu phải trước ngày cuối, và nhiều nhất là 366 ngày.",
} as const
