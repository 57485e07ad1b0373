/** English words of how cooperatives join and change their papers. */
export const joining = {
  waiting: "Waiting ({{count}})",
  changeRequests: "Asking for changes ({{count}})",
  documents: "Papers sent in",
  documentsEmpty: "No papers were sent in.",
  documentKinds: {
    registration: "Certificate of registration",
    tax: "Tax papers",
    bank: "Bank papers",
    identity: "Identity of the representative",
    other: "Other papers",
  },
  kilobytes: "{{count}} kB",
  bank: "Bank account",
  bankEmpty: "No bank account yet.",
  request: "Asks for changes",
  requestHint: "Sent {{time}}. Everything stays as it is until it is approved.",
  field: "Field",
  before: "Now",
  after: "Wanted",
  nothing: "empty",
  fields: {
    name: "Full name",
    short_name: "Short name",
    legal_form: "Legal form",
    registration_code: "Registration code",
    sector: "Sector",
    address_line: "Address",
    commune_code: "Commune",
    representative: "Representative",
    bank: "Bank account",
  },
  people: "Members",
  peopleEmpty: "Nobody yet.",
  roles: { owner: "Owner", manager: "Manager", packer: "Packer" },
  resetLink: "Make a password link",
  resetLinkMade: "Hand this link to that person only; it works once, for 30 minutes:",
}

/** What the alliance decides, as `ReasonDialog` says it. */
export const joiningDecisions = {
  "request-changes": {
    verb: "Ask for changes",
    title: "Send the papers back to {{name}}?",
    effect: "The cooperative reads the reason, mends its papers and sends them again.",
    done: "Papers sent back to {{name}}.",
  },
  reject: {
    verb: "Reject",
    title: "Reject {{name}}?",
    effect: "This registration ends. Its registration code may be registered anew.",
    done: "{{name}} was rejected.",
  },
  approveChange: {
    verb: "Approve changes",
    title: "Approve the changes of {{name}}?",
    effect: "The new facts hold at once.",
    done: "The facts of {{name}} were changed.",
  },
  rejectChange: {
    verb: "Refuse changes",
    title: "Refuse the changes of {{name}}?",
    effect: "Everything stays as it is. The cooperative can read the reason.",
    done: "The facts of {{name}} stay as they are.",
  },
}
