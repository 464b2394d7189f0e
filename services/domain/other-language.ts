/** Languages that are recognised and met with a fixed text of their own (`x.otherlang.<code>`, ISO 639-1). */
export const otherLanguages = ['tr', 'ar', 'pl', 'uk', 'ti', 'es', 'fr', 'so'] as const;
export type OtherLanguage = (typeof otherLanguages)[number];
