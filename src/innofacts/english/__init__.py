"""All that is known of English and of names, each thing once; a module for each subject.

Numbers: `numerals`, `bounds`, `units`, `currencies`, and the `labels` before those that are no figures. What is said of
them: `wording` (rises, amounts, durations), `ranks`, `plans`, `bases`, `scopes` and `remainders`. Names: `countries`,
`places`, the `calendar`, `people` and `speakers`. Sentences: `function_words`, `boundaries`, `denials`, `actions` and
`restricting` words. Words: `inflection`, `spelling` and `stopwords`; `synonyms` for `search`, `paraphrases` for
`proof`, and `contrasts`, which are never the same.
"""
