/** A news article of our own with the reading of each of its sentences, reviewed by eye; see `line` for how a reading is written. */
export interface Article {
  readonly published: string;
  /** Sentences in order, read as one text; a dash where a sentence holds no figure. */
  readonly rows: readonly (readonly [sentence: string, reading: string])[];
}
