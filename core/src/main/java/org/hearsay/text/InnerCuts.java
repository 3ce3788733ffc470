package org.hearsay.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits a chunk without white space, its outer punctuation gone, where one token meets the next.
 */
final class InnerCuts {

  private static final Set<String> PREFIXES = WordList.load(InnerCuts.class, "prefixes.txt");
  private static final Set<String> UNITS = WordList.load(InnerCuts.class, "units-after-digits.txt");
  private static final int LONGEST_PREFIX = 8;
  private static final int LONGEST_UNIT = 9;
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:[a-z]{3,6}://|www\\.|[\\w.+-]{1,80}@[\\w-]{1,80}\\.).*");
  private static final Pattern SITE_WITH_PATH =
      Pattern.compile("(?i)[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){0,4}\\.[a-z]{2,6}/.*");
  private static final Pattern WHOLE_NUMBER =
      Pattern.compile("[+]?[\\d.]{1,9}(?:[-/][\\d.]{1,9}){2,6}|\\d{1,4}/\\d{1,4}|\\d{3}-\\d{4}");

  private final String text;
  private final WordSplitter.Sink sink;

  InnerCuts(String text, WordSplitter.Sink sink) {
    this.text = text;
    this.sink = sink;
  }

  void split(int start, int end) {
    if (isPlainWord(start, end) || isWhole(start, end)) {
      sink.token(start, end);
      return;
    }
    int piece = start;
    int at = start;
    while (at < end) {
      int cut = cutEnd(piece, at, end);
      if (cut > at) {
        piece(piece, at);
        sink.token(at, cut);
        piece = cut;
      }
      at = Math.max(cut, at + 1);
    }
    piece(piece, end);
  }

  private boolean isPlainWord(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isWhole(int start, int end) {
    String chunk = text.substring(start, Math.min(end, start + 2_000));
    return ADDRESS.matcher(chunk).matches()
        || SITE_WITH_PATH.matcher(chunk).matches()
        || WHOLE_NUMBER.matcher(chunk).matches();
  }

  /** One past the mark at {@code at} if it parts tokens; {@code at} if it belongs to its word. */
  private int cutEnd(int piece, int at, int end) {
    char c = text.charAt(at);
    if (Marks.isWordCharacter(c) || Marks.isCurrency(c)) {
      return at;
    }
    int run = Marks.runEnd(text, at, end);
    boolean parts =
        switch (c) {
          case '\'', '&', '@', '#' -> false;
          case '.' -> run > at + 1;
          case ',', ':' -> !isDigit(at - 1) || !isDigit(at + 1);
          case '-' -> run > at + 1 || at > piece && !isPrefix(piece, at);
          case '+' -> at > piece;
          default -> true;
        };
    return parts ? run : at;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isPrefix(int piece, int at) {
    return at - piece <= LONGEST_PREFIX
        && PREFIXES.contains(text.substring(piece, at).toLowerCase(Locale.ROOT));
  }

  /** Hands over a piece between cuts, its currency and unit apart. */
  private void piece(int start, int end) {
    int from = start;
    int sign = currency(start, end);
    if (sign < end) {
      int after = sign + 1;
      boolean letters =
          sign > start && sign - start <= 3 && Character.isUpperCase(text.charAt(start));
      if (sign > start && !letters) {
        token(start, sign);
        from = sign;
      }
      token(from, after);
      from = after;
    }
    number(from, end);
  }

  private int currency(int start, int end) {
    int at = start;
    while (at < end && !Marks.isCurrency(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void number(int start, int end) {
    int at = start;
    if (at < end && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    while (at < end && (isDigit(at) || ".,:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean unit = at > start && at < end && isDigit(at - 1) && isUnit(at, end);
    token(start, unit ? at : end);
    token(unit ? at : end, end);
  }

  private boolean isUnit(int start, int end) {
    if (text.charAt(start) == '°') {
      return true;
    }
    return end - start <= LONGEST_UNIT
        && UNITS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private void token(int start, int end) {
    if (start < end) {
      sink.token(start, end);
    }
  }
}
