/** Ground, its pattern and the usual tray by family of goods; grounds stay light so that the lacquer badge can be read. */
export const GROUNDS = {
  grain: { ground: "#C9DBB0", deep: "#AFC892", tray: "straw" },
  sea: { ground: "#BFDCDD", deep: "#9EC6C9", tray: "straw" },
  honey: { ground: "#F6DC9A", deep: "#ECC56A", tray: "leaf" },
  herb: { ground: "#D3E3C2", deep: "#B5CF9E", tray: "straw" },
  sweet: { ground: "#F3CDB9", deep: "#E6AF94", tray: "straw" },
  craft: { ground: "#DDD3C4", deep: "#C6B79F", tray: "clay" },
  silk: { ground: "#E9CFD3", deep: "#D6AEB5", tray: "paper" },
  garden: { ground: "#C7DCCB", deep: "#A5C5AD", tray: "paper" },
  feast: { ground: "#F2C9A5", deep: "#E2A877", tray: "leaf" },
} as const

/** Colours of the woven tray ("mẹt") goods lie on. */
export const TRAYS = {
  straw: { base: "#EBD3A0", strand: "#DDBD80", rim: "#B98A4A", rimLight: "#D9B071" },
  leaf: { base: "#5E8F55", strand: "#53834B", rim: "#3C6A3A", rimLight: "#77A56B" },
  clay: { base: "#B5754F", strand: "#A66844", rim: "#84492B", rimLight: "#C98C66" },
  paper: { base: "#F8F3E6", strand: "#EDE5D0", rim: "#CDBE9B", rimLight: "#FFFFFF" },
} as const

export type Family = keyof typeof GROUNDS
export type Tray = keyof typeof TRAYS
