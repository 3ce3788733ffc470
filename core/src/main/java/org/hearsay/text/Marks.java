package org.hearsay.text;

/** Which characters make words and which stand alone. */
final class Marks {

  private Marks() {}

  /** Letters, digits, combining marks, and what may stand at the edge of a word. */
  static boolean isWordCharacter(char c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '_' || c == '°' || c == 'º';
    };
  }

  static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /**
   * One past the mark at {@code at}: dots, dashes and shouts run together, two single quotation
   * marks are a double one, a surrogate pair is one, any other stands alone.
   */
  static int runEnd(String text, int at, int to) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return Math.min(to, at + Character.charCount(text.codePointAt(at)));
    }
    int end = at + 1;
    if (c == '\'' || c == '`') {
      return end < to && text.charAt(end) == c ? end + 1 : end;
    }
    while (end < to && runsOn(c, text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean runsOn(char first, char next) {
    return switch (first) {
      case '.', '-', '*', '=', '~' -> next == first;
      case '!', '?' -> next == '!' || next == '?';
      default -> false;
    };
  }

  /** Two single quotation marks, as typewriters and old wires write it, are a double one. */
  static String plainForm(String word) {
    return word.equals("``") || word.equals("''") ? "\"" : word;
  }
}
