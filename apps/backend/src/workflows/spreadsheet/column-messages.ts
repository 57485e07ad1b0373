/** Head of a column in our own files, other names people give it (compared without accents and signs), and what to write there. */
export interface ColumnWords {
  header: string
  others: readonly string[]
  note: string
}

/** Columns of goods. */
export const productColumnWords = {
  sku: {
    header: "Mã hàng",
    others: ["mã", "sku", "mã sp", "mã sản phẩm", "mã hàng hóa", "mã hàng của htx"],
    note: "Bắt buộc. Mã riêng của hợp tác xã cho từng quy cách, ví dụ GAO-5KG. Mỗi mã chỉ dùng một lần.",
  },
  title: {
    header: "Tên hàng",
    others: ["tên", "tên sản phẩm", "tên sp", "tên hàng hóa", "hàng hóa", "sản phẩm"],
    note: "Bắt buộc, 3 đến 120 ký tự. Nhiều quy cách của một hàng: ghi nhiều dòng cùng tên.",
  },
  pack: {
    header: "Quy cách",
    others: ["quy cách đóng gói", "loại", "phân loại", "đóng gói"],
    note: "Bắt buộc. Ví dụ: túi 5 kg.",
  },
  price: {
    header: "Giá bán (đồng)",
    others: ["giá", "giá bán", "đơn giá", "giá tiền", "giá bán lẻ", "giá mới", "giá bán đ", "giá bán vnđ"],
    note: "Số nguyên, đã gồm thuế. Ví dụ: 45000.",
  },
  stock: {
    header: "Tồn kho",
    others: ["tồn", "số tồn", "số lượng tồn", "số lượng", "tồn mới", "số lượng trong kho"],
    note: "Số đếm được trong kho, kể cả phần đã có người đặt.",
  },
  category: {
    header: "Nhóm hàng",
    others: ["nhóm", "danh mục", "ngành hàng"],
    note: "Chọn trong danh sách thả xuống.",
  },
  description: { header: "Mô tả", others: ["giới thiệu", "mô tả sản phẩm"], note: "Vài câu về hàng." },
  origin: {
    header: "Xuất xứ",
    others: ["nơi sản xuất", "nguồn gốc"],
    note: "Luật yêu cầu. Ví dụ: Xã Hải Anh, tỉnh Ninh Bình.",
  },
  shelf_life: {
    header: "Hạn dùng",
    others: ["hạn sử dụng", "hsd"],
    note: "Luật yêu cầu. Ví dụ: 6 tháng kể từ ngày đóng gói.",
  },
  storage: { header: "Bảo quản", others: ["cách bảo quản"], note: "Luật yêu cầu. Ví dụ: nơi khô mát." },
  season: { header: "Mùa vụ", others: ["mùa"], note: "Nếu có. Ví dụ: vụ mùa, tháng 10." },
  ingredients: { header: "Thành phần", others: ["nguyên liệu"], note: "Nếu là hàng chế biến." },
  handling: {
    header: "Cách vận chuyển",
    others: ["vận chuyển", "loại hàng vận chuyển"],
    note: "Chọn trong danh sách thả xuống; để trống là nhiệt độ thường.",
  },
  transit_days: {
    header: "Số ngày đi đường",
    others: ["ngày đi đường", "số ngày vận chuyển"],
    note: "Nhiều nhất bao nhiêu ngày thì hàng vẫn tốt, 1 đến 60.",
  },
  pack_unit: { header: "Đơn vị", others: ["đơn vị tính", "dvt", "đvt"], note: "Từ gọi một gói: túi, chai, hộp." },
  net_amount: {
    header: "Lượng trong gói",
    others: ["khối lượng tịnh", "lượng", "định lượng"],
    note: "Số. Ví dụ: 5 hoặc 0,5.",
  },
  net_unit: {
    header: "Đơn vị lượng",
    others: ["đơn vị khối lượng", "đơn vị định lượng"],
    note: "g, kg, ml, l hoặc từ đếm như chiếc, quả.",
  },
  weight: {
    header: "Cân nặng khi gửi (gam)",
    others: ["cân nặng", "khối lượng gửi", "cân nặng khi gửi", "khối lượng", "cân nặng khi gửi g"],
    note: "Gam, tính cả bao bì: phí giao hàng tính theo số này.",
  },
  low_stock_at: {
    header: "Báo sắp hết khi còn",
    others: ["báo khi còn", "mức báo", "tồn tối thiểu"],
    note: "Để trống là 5.",
  },
} satisfies Record<string, ColumnWords>

export const variantIdWords = {
  header: "Mã hệ thống",
  others: ["mã hệ thống không sửa", "variant id", "id"],
  note: "Do hệ thống ghi để nhận ra hàng chưa có mã. Không sửa cột này.",
} satisfies ColumnWords

/** Columns that stand in our own files and say nothing to an import. */
export const idleColumnWords = {
  row: "Dòng trong tệp cũ",
  reason: "Lý do chưa nhập được",
  state: "Trạng thái",
  reserved: "Đã có người đặt",
} as const

/** Words of our own files. */
export const fileWords = {
  sheets: {
    products: "Hàng",
    stock: "Tồn và giá",
    guide: "Hướng dẫn",
    lists: "Danh sách",
    orders: "Đơn hàng",
    money: "Tiền",
  },
  guideTitle: "Cách điền bảng này",
  guideColumn: "Cột",
  guideNote: "Cách ghi",
  guide: {
    products: [
      "Điền vào trang Hàng, mỗi quy cách một dòng. Không đổi tên các cột; đổi thứ tự cột thì được.",
      "Dòng ví dụ màu xám được bỏ qua khi nhập; xóa hay để lại đều được.",
      "Hàng đã có mã trong gian hàng thì chỉ đổi giá và tồn kho.",
      "Không dùng công thức, không gộp ô. Nhiều nhất 5.000 dòng mỗi tệp.",
    ],
    stock: [
      "Sửa số ở cột Tồn kho và Giá bán. Ô để trống thì giữ như cũ.",
      "Không cần xóa các dòng không đổi.",
      "Không dùng công thức, không gộp ô. Nhiều nhất 5.000 dòng mỗi tệp.",
    ],
  },
  /** What stands in the code of the example row; an import leaves such rows out. */
  example: "VÍ DỤ",
  exampleRow: {
    title: "Gạo tám xoan (ví dụ, không nhập)",
    pack: "túi 5 kg",
    price: 210_000,
    stock: 40,
    description: "Gạo mới vụ mùa, xay xát trong tuần.",
    origin: "Xã Hải Anh, tỉnh Ninh Bình",
    shelf_life: "6 tháng kể từ ngày đóng gói",
    storage: "Nơi khô mát",
    season: "Vụ mùa, tháng 10",
    transit_days: 7,
    pack_unit: "túi",
    net_amount: 5,
    net_unit: "kg",
    weight: 5_200,
    low_stock_at: 5,
  },
  listTitle: "Không có trong danh sách",
  listMessage: "Hãy chọn một dòng trong danh sách thả xuống.",
  numberTitle: "Chưa đúng",
  numberMessage: "Hãy gõ số nguyên, không có dấu chấm phẩy.",
} as const
