/** A bank that takes transfers: its Napas BIN, the short code people know, and its name. */
export interface Bank {
  bin: string
  code: string
  name: string
}

/** Banks of Vietnam that receive transfers by account number, by short name. Source: Napas BINs as VietQR publishes them. */
export const banks: readonly Bank[] = [
  { bin: "970425", code: "ABB", name: "ABBANK" },
  { bin: "970416", code: "ACB", name: "ACB" },
  { bin: "970405", code: "VBA", name: "Agribank" },
  { bin: "970409", code: "BAB", name: "Bac A Bank" },
  { bin: "970438", code: "BVB", name: "BaoViet Bank" },
  { bin: "970418", code: "BIDV", name: "BIDV" },
  { bin: "970446", code: "COOPBANK", name: "Co-opBank" },
  { bin: "970431", code: "EIB", name: "Eximbank" },
  { bin: "970437", code: "HDB", name: "HDBank" },
  { bin: "970452", code: "KLB", name: "KienlongBank" },
  { bin: "970449", code: "LPB", name: "LPBank" },
  { bin: "970422", code: "MB", name: "MB Bank" },
  { bin: "970426", code: "MSB", name: "MSB" },
  { bin: "970428", code: "NAB", name: "Nam A Bank" },
  { bin: "970419", code: "NCB", name: "NCB" },
  { bin: "970448", code: "OCB", name: "OCB" },
  { bin: "970430", code: "PGB", name: "PGBank" },
  { bin: "970412", code: "PVCB", name: "PVcomBank" },
  { bin: "970403", code: "STB", name: "Sacombank" },
  { bin: "970400", code: "SGICB", name: "SaigonBank" },
  { bin: "970429", code: "SCB", name: "SCB" },
  { bin: "970440", code: "SEAB", name: "SeABank" },
  { bin: "970443", code: "SHB", name: "SHB" },
  { bin: "970424", code: "SHBVN", name: "Shinhan Bank" },
  { bin: "970407", code: "TCB", name: "Techcombank" },
  { bin: "970423", code: "TPB", name: "TPBank" },
  { bin: "970441", code: "VIB", name: "VIB" },
  { bin: "970427", code: "VAB", name: "VietABank" },
  { bin: "970433", code: "VIETBANK", name: "VietBank" },
  { bin: "970454", code: "VCCB", name: "BVBank" },
  { bin: "970436", code: "VCB", name: "Vietcombank" },
  { bin: "970415", code: "ICB", name: "VietinBank" },
  { bin: "970432", code: "VPB", name: "VPBank" },
]

/** A bank by its BIN; undefined when it is none of the list. */
export const findBank = (bin: string): Bank | undefined => banks.find((bank) => bank.bin === bin)
