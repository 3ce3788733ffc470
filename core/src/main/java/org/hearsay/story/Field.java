package org.hearsay.story;

/** The parts in which two reports are likened, and what each is worth. */
enum Field {
  /** Any word or figure of the prose. */
  WORD(0.35),
  /** Words of names: who and where tells more than what. */
  NAME(0.2),
  /** Words of the title and the first sentences, where a report says what it is about. */
  LEAD(0.4),
  /** Figures: two events with the same actors differ in them. */
  FIGURE(0.05);

  private static final Field[] ALL = values();

  private final double share;

  Field(double share) {
    this.share = share;
  }

  /** The number of a term: a stem in this field. */
  int term(int stem) {
    return stem * ALL.length + ordinal();
  }

  /** The field of a term. */
  static Field of(int term) {
    return ALL[term % ALL.length];
  }

  /** The stem of a term. */
  static int stem(int term) {
    return term / ALL.length;
  }

  /** How much a perfect match counts; those of all fields sum to 1. */
  double share() {
    return share;
  }

  /** How often a report has a word in this field. */
  int count(Profile.Word word) {
    return switch (this) {
      case WORD -> word.count();
      case NAME -> word.names();
      case LEAD -> word.lead() ? 1 : 0;
      case FIGURE -> Character.isDigit(word.stem().charAt(0)) ? 1 : 0;
    };
  }

  /** True if a word counts for more the more often a report has it. */
  boolean countsRepetition() {
    return this == WORD || this == NAME;
  }
}
