/** The market's ten groups of goods, in the order of the shop's shelves. */
export const categorySeeds = [
  { handle: "gao-nep", name: "Gạo, nếp, bún phở", description: "Gạo mới xát, nếp, bánh phở của các hợp tác xã" },
  { handle: "mam-muoi", name: "Mắm, muối", description: "Nước mắm, mắm tôm, muối phơi cát" },
  { handle: "hai-san", name: "Hải sản, món kho", description: "Ngao, cá, món kho niêu của vùng biển" },
  { handle: "tra-duoc-lieu", name: "Trà, dược liệu", description: "Trà thảo dược, cao, bột và muối thảo mộc" },
  { handle: "mat-ong", name: "Mật ong", description: "Mật hoa sú vẹt, mật hoa rừng" },
  { handle: "banh-keo", name: "Bánh kẹo quê", description: "Bánh gai, bánh nhãn, kẹo sìu châu, nem" },
  { handle: "rau-qua", name: "Rau, quả, nấm", description: "Rau hữu cơ, nấm, trái cây theo mùa" },
  { handle: "do-uong", name: "Đồ uống", description: "Rượu nếp chưng cất, trà đóng hộp" },
  { handle: "thu-cong", name: "Thủ công mỹ nghệ", description: "Lụa, mây tre, sơn mài, đồ gỗ, nón, đèn" },
  { handle: "cay-canh", name: "Cây cảnh", description: "Cây thế và cây chậu của làng nghề" },
] as const
