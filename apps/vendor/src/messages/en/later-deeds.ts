import type { LaterDeedWords } from "../vi/later-deeds"

export const laterDeeds: LaterDeedWords = {
  deeds: {
    "lot-new": "Record a lot",
    "lot-edit": "Edit a lot",
    "lot-step": "Add a step to a lot",
    "lot-step-remove": "Remove a step of a lot",
    "lot-publish": "Publish a lot",
    "lot-withdraw": "Recall a lot",
    "lot-remove": "Delete a lot",
    "paper-new": "Send an OCOP paper",
    "invite-new": "Invite somebody",
    "invite-cancel": "Take back an invitation",
    "member-role": "Change a role",
    "member-remove": "Remove from the shop",
  },
  done: {
    "lot-new": "Lot recorded: {subject}.",
    "lot-edit": "Lot changed: {subject}.",
    "lot-step": "Step added to lot {subject}.",
    "lot-step-remove": "Step removed from lot {subject}.",
    "lot-publish": "Lot published: {subject}.",
    "lot-withdraw": "Lot recalled: {subject}.",
    "lot-remove": "Lot deleted: {subject}.",
    "paper-new": "OCOP paper sent to the alliance: {subject}.",
    "invite-new": "The link for {subject} is at People of the cooperative.",
    "invite-cancel": "Invitation taken back: {subject}.",
    "member-role": "Role changed: {subject}.",
    "member-remove": "{subject} no longer uses the shop.",
  },
}
