/** Condition of an invitation that can still be used. */
export const openInvite = "accepted_at is null and revoked_at is null and expires_at > now() and deleted_at is null"

/** What members see of an invitation. */
export const inviteColumns = "id, name, role, created_at, expires_at"
