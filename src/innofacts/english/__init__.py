"""All that is known of English and of names, each thing once; a module for each subject.

- Numbers: `cardinals` (nine, twenty), `numerals`, `bounds` (more than), `units`, `currencies`; `labels` (section 12),
  whose numbers are no figures.
- What is said of them: `wording` (rose, fewer, profits), `ranks` (the largest), `plans` (aims to), `bases` (current
  prices), `scopes` (without rent).
- Names: `countries`, `places`, `calendar`, `people`, `speakers` (said, the ministry), `mastheads` (menus,
  bylines).
- Sentences: `function_words` (its, were), `boundaries` (while, which), `appositions` (that is, or), `denials` (not,
  without), `actions` (sold, closed), `narrowing` (new, part-time).
- Words: `inflection` (irregular forms), `spelling`, `stopwords`; `synonyms` for `search`, `paraphrases` for `proof`,
  and `contrasts` (exports, imports), which are never the same.
"""
