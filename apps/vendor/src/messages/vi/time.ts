export const time = {
  just_now: "vừa xong",
  minutes: "{n} phút",
  hours: "{n} giờ",
  days: "{n} ngày",
  /** Sunday first. */
  weekdays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  weekdays_long: ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"],
}
