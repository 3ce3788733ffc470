package org.hearsay.quantity;

/** What an atom is made of. */
enum AtomKind {
  /** Letters, with what belongs to letters: accents, "²" of "km²". */
  WORD,
  /** ASCII digits with the separators between them: "1,500.25". */
  DIGITS,
  /** One character of any other kind. */
  SYMBOL;

  /** Kind of the atom that starts at {@code at}. */
  static AtomKind at(String text, int at) {
    char c = text.charAt(at);
    if (Characters.isDigit(c) || isLeadingPoint(text, at)) {
      return DIGITS;
    }
    return Characters.isWordPart(text.codePointAt(at)) ? WORD : SYMBOL;
  }

  /** The point of ".5", but not of "3.5" or "x.5". */
  private static boolean isLeadingPoint(String text, int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Characters.isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** One past the atom of this kind that starts at {@code at}; not beyond {@code limit}. */
  int end(String text, int at, int limit) {
    return switch (this) {
      case SYMBOL -> Math.min(limit, at + Character.charCount(text.codePointAt(at)));
      case WORD -> wordEnd(text, at, limit);
      case DIGITS -> digitsEnd(text, at, limit);
    };
  }

  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && Characters.isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(limit, end);
  }

  private static int digitsEnd(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && (Characters.isDigit(text.charAt(end)) || separates(text, end, limit))) {
      end++;
    }
    return end;
  }

  private static boolean separates(String text, int at, int limit) {
    boolean between =
        Characters.isDigit(text.charAt(at - 1))
            && at + 1 < limit
            && Characters.isDigit(text.charAt(at + 1));
    char c = text.charAt(at);
    return between
        && (c == ',' || c == '.' || Characters.isGroupSpace(c) && isGroup(text, at, limit));
  }

  /** Three digits and no more follow. */
  private static boolean isGroup(String text, int at, int limit) {
    if (at + 3 >= limit || at + 4 < limit && Characters.isDigit(text.charAt(at + 4))) {
      return false;
    }
    return Characters.isDigit(text.charAt(at + 2)) && Characters.isDigit(text.charAt(at + 3));
  }
}
