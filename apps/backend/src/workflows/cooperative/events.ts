/** Events of cooperatives; data is `CooperativeEvent`. */
export const CooperativeEvents = {
  created: "cooperative.created",
  changed: "cooperative.changed",
  changesRequested: "cooperative.changes_requested",
  rejected: "cooperative.rejected",
  activated: "cooperative.activated",
  suspended: "cooperative.suspended",
  reactivated: "cooperative.reactivated",
  closed: "cooperative.closed",
} as const

export interface CooperativeEvent {
  id: string
  handle: string
  commune_code: string
}
