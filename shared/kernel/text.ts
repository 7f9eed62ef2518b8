export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text for people, in every language the product speaks. */
export type Text = Readonly<Record<Language, string>>;
