/** How long a model learns, and how strongly its weights are kept small; found by leaving one batch out at a time. */
const settings = { epochs: 15, decay: 1e-3, atLeast: 2 };
export const crisisSettings = settings;
export const themeSettings = settings;
/** What is said to the bot is short, and said in few ways: these weights may grow. */
export const commandSettings = { ...settings, decay: 1e-5 };
/** A word in its place is learned from a hundred thousand of them. */
export const tokenSettings = { epochs: 5, decay: 1e-4, atLeast: 2, leftOut: 0.3 };
