package org.hearsay.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * A paragraph in the smallest pieces that time expressions are made of: runs of letters, runs of
 * digits, single other characters. Immutable.
 *
 * <p>Finer than tokens and independent of how a tokeniser treats "mid-1990s", "p.m." or "5pm".
 * Asking for a piece outside the paragraph gives an empty one, so that rules may look ahead freely.
 */
final class Atoms {

  private final TokenizedText text;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final Lexeme[] lexemes;
  private final int size;

  private Atoms(TokenizedText text, int[] starts, int[] ends, List<String> words, Lexicon lexicon) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.size = words.size();
    this.words = words.toArray(String[]::new);
    this.lexemes = new Lexeme[size];
    for (int i = 0; i < size; i++) {
      lexemes[i] = lexicon.lexeme(this.words[i]);
    }
  }

  /** The pieces of {@code span} of the original text. */
  static Atoms of(TokenizedText text, Span span, Lexicon lexicon) {
    String original = text.text();
    int[] starts = new int[span.length()];
    int[] ends = new int[span.length()];
    List<String> words = new ArrayList<>();
    for (int at = span.start(); at < span.end(); ) {
      int end = pieceEnd(original, at, span.end());
      if (!isBlank(original.charAt(at))) {
        starts[words.size()] = at;
        ends[words.size()] = end;
        words.add(normal(original, at, end));
      }
      at = end;
    }
    int size = words.size();
    return new Atoms(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), words, lexicon);
  }

  private static int pieceEnd(String text, int start, int limit) {
    int end = start + 1;
    char first = text.charAt(start);
    if (isLetter(first)) {
      while (end < limit && (isLetter(text.charAt(end)) || text.charAt(end) == '\u00AD')) {
        end++;
      }
    } else if (isDigit(first)) {
      while (end < limit && isDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static String normal(String text, int start, int end) {
    char first = text.charAt(start);
    if (isLetter(first)) {
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      return word.indexOf('\u00AD') < 0 ? word : word.replace("\u00AD", "");
    }
    return switch (first) {
      case '‘', '’', '′', '\'', '`' -> "'";
      case '‐', '‑', '–', '—', '−', '-' -> "-";
      default -> text.substring(start, end);
    };
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00AD';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && Character.isLetter(c);
  }

  /** Digits of other scripts are no part of English dates. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return size;
  }

  /** In lower case, with plain apostrophes and hyphens. */
  String word(int at) {
    return at >= 0 && at < size ? words[at] : "";
  }

  Lexeme lexeme(int at) {
    return at >= 0 && at < size ? lexemes[at] : Lexeme.NONE;
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean is(int at, Lexeme.Kind kind) {
    return lexeme(at).is(kind);
  }

  boolean isNumber(int at) {
    return at >= 0 && at < size && isDigit(words[at].charAt(0));
  }

  /** True if nothing stands between this piece and the one before. */
  boolean isGlued(int at) {
    return at > 0 && at < size && ends[at - 1] == starts[at];
  }

  boolean isCapital(int at) {
    return at >= 0 && at < size && Character.isUpperCase(text.text().charAt(starts[at]));
  }

  PartOfSpeech tag(int at) {
    return text.tag(Math.min(text.tokenAt(starts[at]), text.size() - 1));
  }

  /** From the start of piece {@code first} to the end of the one before {@code end}. */
  Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /** One past a full stop at {@code at}, or {@code at}. */
  int afterStop(int at) {
    return is(at, ".") && isGlued(at) ? at + 1 : at;
  }

  /** One past {@code word} at {@code at}, or {@code at}. */
  int after(int at, String word) {
    return is(at, word) ? at + 1 : at;
  }
}
