/** Pages of communes. */
export const place = {
  list_title: "Tìm theo xã, phường",
  list_description: "Hàng của từng xã, phường tỉnh Ninh Bình; tìm được cả bằng tên cũ trước tháng 7/2025.",
  list_text: "{count} nơi đang có hàng trên chợ. Quen tên cũ thì gõ tên cũ: “Hải Đường” ra xã Hải Anh.",
  find: "Tìm xã, phường",
  find_hint: "Gõ tên mới hoặc tên cũ, có dấu hay không đều được",
  found: "{count} nơi",
  counts: "{goods} món · {makers} hợp tác xã",
  former: "trước là {names}",
  none_title: "Không thấy nơi tên như vậy",
  none_text: "Có thể nơi đó chưa có hợp tác xã bán trên chợ. Thử tên ngắn hơn, hoặc tên xã mới.",
  empty_title: "Chưa có nơi nào bán hàng",
  page_title: "Hàng {name}",
  page_description: "Hàng của các hợp tác xã ở {name}, tỉnh {province}.",
  merged: "Gồm các nơi trước tháng 7/2025: {names}.",
  makers: "Hợp tác xã ở đây",
}
