package org.hearsay.mention;

/** The shape of a word: "Xx" for "Kirby", "XX" for "NATO", "X.X." for "U.S.", "Xx-Xx". */
final class WordShape {

  private static final int LONGEST = 8;

  private WordShape() {}

  /** Runs of one kind of character are written once, or twice where there are several. */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < LONGEST; i++) {
      char kind = kind(word.charAt(i));
      boolean same = shape.length() > 0 && shape.charAt(shape.length() - 1) == kind;
      run = same ? run + 1 : 1;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
