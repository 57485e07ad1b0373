/** Log-ins of the demonstration; `npm start` prints them. They exist only in a database the demo or the tests have seeded. */
export const adminLogin = { email: "quantri@cho-htx.example", password: "cho-htx-demo" }
