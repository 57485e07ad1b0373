/** Sentences for staff about groups of synonyms. */
export const synonymMessages = {
  notFound: "Không thấy nhóm từ này. Có thể ai đó vừa xoá.",
  tooFew: "Một nhóm cần ít nhất hai cách gọi khác nhau.",
  tooMany: (most: number) => `Một nhóm có nhiều nhất ${most} cách gọi.`,
  empty: "Có một dòng trống hoặc chỉ có dấu. Gõ cách gọi bằng chữ, hoặc xoá dòng ấy.",
  tooLong: (phrase: string, most: number) => `“${phrase}” dài quá. Mỗi cách gọi có nhiều nhất ${most} ký tự.`,
  tooManyWords: (phrase: string, most: number) =>
    `“${phrase}” có nhiều tiếng quá. Mỗi cách gọi có nhiều nhất ${most} tiếng.`,
  control: (phrase: string) => `“${phrase}” có ký tự lạ không nhìn thấy. Xoá rồi gõ lại.`,
  twice: (phrase: string) => `“${phrase}” được ghi hai lần.`,
  inside: (whole: string, part: string) =>
    `“${whole}” chứa “${part}”, nên hai cách gọi sẽ gọi nhau mãi. Bỏ một trong hai.`,
  elsewhere: (phrase: string, group: string) =>
    `“${phrase}” đã có trong nhóm “${group}”. Sửa nhóm ấy, đừng thêm lần nữa.`,
  full: (most: number) => `Đã có ${most} nhóm. Xoá bớt nhóm không dùng trước khi thêm.`,
} as const
