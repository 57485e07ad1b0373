import type { HandlingClass, VendorProductState } from "@cho-htx/contracts"
import { formatDateTime, formatDong } from "@cho-htx/vietnam"

const handling: Record<HandlingClass, string> = {
  ambient: "Để nhiệt độ thường",
  chilled: "Giữ mát, giữ lạnh",
  live: "Hàng sống",
  fragile: "Dễ vỡ",
  liquid: "Chất lỏng",
}

export const states: Record<VendorProductState, string> = {
  draft: "đang là bản nháp",
  proposed: "đang chờ duyệt",
  published: "đang bán",
  rejected: "chưa được duyệt",
  archived: "đã cất đi",
}

/** What a field is called in a sentence. */
export const fields: Record<string, string> = {
  title: "tên hàng",
  category: "nhóm hàng",
  description: "mô tả",
  "facts.origin": "xuất xứ",
  "facts.shelf_life": "hạn dùng",
  "facts.storage": "cách bảo quản",
  "facts.season": "mùa vụ",
  "facts.ingredients": "thành phần",
  handling: "cách vận chuyển",
  transit_days: "số ngày đi đường",
  photos: "ảnh",
  variants: "quy cách",
  prices: "giá",
  state: "trạng thái",
}

const priceSaid = (price: number | null) => (price === null ? "chưa có giá" : `giá là ${formatDong(price)}`)

/** Sentences about goods for members of a cooperative and for staff. */
export const listingMessages = {
  handling,
  option: "Quy cách",
  notFound: "Không thấy hàng này trong gian hàng.",
  notOpen: "Hợp tác xã chưa có kho và bảng giao hàng nên chưa đăng hàng được. Hãy đợi Liên minh duyệt hồ sơ.",
  badFields: "Có mục chưa đúng. Hãy sửa các mục được đánh dấu.",
  html: "Chỉ viết chữ thường, không dùng thẻ HTML như <b> hay <a>. Hãy xóa phần nằm trong dấu < >.",
  control: "Có ký tự không đọc được. Hãy gõ lại mục này.",
  categoryUnknown: "Nhóm hàng này không có. Hãy chọn lại trong danh sách.",
  photoNotFound: "Không thấy ảnh này. Hãy tải ảnh lên lại.",
  photoNotReady: "Ảnh này tải lên chưa xong. Hãy đợi tải xong rồi lưu.",
  photoTwice: "Ảnh này có hai lần. Hãy bỏ bớt một.",
  photoPurpose: "Tệp này là giấy chứng nhận, không dùng làm ảnh hàng được.",
  variantNotFound: "Không thấy quy cách này.",
  variantTwice: (title: string) => `Có hai quy cách cùng tên "${title}". Hãy đặt tên khác nhau.`,
  skuTwice: (sku: string) => `Mã hàng "${sku}" đã dùng cho quy cách khác. Hãy đặt mã khác hoặc để trống.`,
  stockElsewhere: "Số tồn của quy cách đã có thì sửa ở mục Kho, để mọi lần thay đổi đều được ghi lại.",
  priceOvertaken: (seen: number | null, now: number | null) =>
    `Lúc bạn ghi, ${priceSaid(seen)}; bây giờ ${priceSaid(now)} vì đã có người đổi. Hãy xem lại rồi ghi.`,
  priceNeeded: "Hàng đang bán phải có giá.",
  archivedStays: "Hàng này đã cất đi. Hãy đưa ra lại trước khi sửa.",
  wrongState: (title: string, state: VendorProductState, verb: string) =>
    `"${title}" ${states[state]} nên không ${verb} được.`,
  verbs: { submit: "gửi duyệt", withdraw: "rút lại", archive: "cất đi", restore: "đưa ra lại", approve: "duyệt" },
  nothingWaits: "Không có gì đang chờ duyệt để rút lại.",
  incomplete: "Hàng chưa đủ thông tin nên chưa gửi duyệt được. Hãy điền các mục được đánh dấu.",
  incompleteOnSale: "Hàng đang bán hoặc chờ duyệt phải giữ đủ thông tin. Hãy điền các mục được đánh dấu.",
  missing: {
    photos: "Cần ít nhất một ảnh chụp hàng thật.",
    category: "Hãy chọn nhóm hàng.",
    description: "Hãy viết vài câu về hàng.",
    origin: "Hãy ghi nơi làm ra hàng (luật yêu cầu).",
    shelf_life: "Hãy ghi hạn dùng, ví dụ: 6 tháng kể từ ngày đóng gói (luật yêu cầu).",
    storage: "Hãy ghi cách bảo quản (luật yêu cầu).",
    variants: "Cần ít nhất một quy cách, ví dụ: túi 5 kg.",
    price: "Hãy ghi giá của quy cách này.",
    net: "Hãy ghi lượng hàng bên trong, ví dụ: 5 kg (luật yêu cầu).",
    weight: "Hãy ghi cân nặng khi gửi, tính cả bao bì.",
    stock: "Chưa có hàng trong kho. Hãy ghi số tồn của ít nhất một quy cách.",
  },
  changed: "Người khác vừa sửa hàng này. Hãy xem họ đã sửa gì rồi lưu lại.",
  fieldChanged: (who: string | null, at: string, field: string, before: string | null, after: string | null) =>
    `${who ?? "Người khác"} đã đổi ${fields[field] ?? field} lúc ${formatDateTime(at)}: ` +
    `trước là ${before ? `"${before}"` : "trống"}, nay là ${after ? `"${after}"` : "trống"}.`,
  copyOf: (title: string) => `${title} (bản sao)`,
  staleCursor: "Trang này không còn đúng. Mở lại danh sách từ đầu.",
  reviewNotFound: "Không thấy phần chờ duyệt này.",
  decided: "Phần này đã được quyết định hoặc hợp tác xã đã rút lại. Hãy tải lại danh sách.",
  changedUnderReview: "Hợp tác xã vừa sửa thêm. Hãy tải lại và xem bản mới trước khi quyết định.",
  reasonNeeded: "Hãy ghi lý do, ít nhất 5 ký tự, để hợp tác xã biết cần sửa gì.",
  days: (count: number) => `${count} ngày`,
  photoCount: (count: number) => `${count} ảnh`,
  grams: (count: number) => `${count} g khi gửi`,
  units: (count: number) => `${count} đơn vị`,
  dong: (amount: number) => formatDong(amount),
  sku: (sku: string) => `mã ${sku}`,
} as const
