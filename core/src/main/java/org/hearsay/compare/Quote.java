package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.statement.Statement;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * The words of a statement that stand in quotation marks.
 *
 * @param tokens of the report, those with letters or digits
 * @param words the same, in lower case, contractions undone
 * @param distinct the same, each once
 * @param editorial positions of those in square brackets, which the report put in
 */
record Quote(
    int statement,
    List<Integer> tokens,
    List<String> words,
    Set<String> distinct,
    Set<Integer> editorial) {

  private static final Map<String, String> CONTRACTIONS =
      Map.of(
          "n't", "not", "'re", "are", "'ll", "will", "'ve", "have", "'m", "am", "'d", "would", "ca",
          "can", "wo", "will");

  /** At least as much as of the shorter of two quotations can stand in the other, 0 to 1. */
  double mostShared(Quote other) {
    boolean shorter = words.size() <= other.words.size();
    List<String> some = shorter ? words : other.words;
    Set<String> others = shorter ? other.distinct() : distinct();
    int shared = 0;
    for (String word : some) {
      shared += others.contains(word) ? 1 : 0;
    }
    return some.isEmpty() ? 0 : (double) shared / some.size();
  }

  /** The quoted part of a statement; empty if it has none. */
  static Optional<Quote> of(int statement, Evidence evidence) {
    Statement said = evidence.statement(statement);
    if (said.attribution().isEmpty()) {
      return Optional.empty();
    }
    Attribution attribution =
        evidence.reading(statement).attributions().get(said.attribution().getAsInt());
    TokenizedText text = evidence.wordsOf(statement).text();
    TokenRange range = text.tokensIn(said.span());
    return switch (attribution.kind()) {
      case DIRECT -> Optional.of(read(statement, text, direct(text, range)));
      case MIXED ->
          Optional.of(inMarks(text, range))
              .filter(p -> !p.isEmpty())
              .map(parts -> read(statement, text, parts));
      case INDIRECT -> Optional.empty();
    };
  }

  /** Nearly always all of it; only what stands in marks where some of it stands outside. */
  private static List<TokenRange> direct(TokenizedText text, TokenRange range) {
    boolean whole = true;
    for (int i = range.first() + 1; i < range.end() - 1; i++) {
      whole &= !isMark(text, i);
    }
    List<TokenRange> parts = whole ? List.of() : inMarks(text, range);
    return parts.isEmpty() ? List.of(range) : parts;
  }

  /** The parts of a range that stand in quotation marks, which may open before it. */
  private static List<TokenRange> inMarks(TokenizedText text, TokenRange range) {
    List<TokenRange> parts = new ArrayList<>();
    int opened = -1;
    for (int i = text.sentence(range.first()).firstToken();
        i <= range.end() && i < text.size();
        i++) {
      boolean mark = isMark(text, i);
      if (mark && opened < 0) {
        opened = i + 1;
      } else if (opened >= 0 && (mark || i == range.end())) {
        int first = Math.max(opened, range.first());
        int end = Math.min(i, range.end());
        if (end > first) {
          parts.add(new TokenRange(first, end));
        }
        opened = -1;
      }
    }
    return parts;
  }

  private static boolean isMark(TokenizedText text, int token) {
    return text.word(token).equals("\"");
  }

  private static Quote read(int statement, TokenizedText text, List<TokenRange> parts) {
    List<Integer> tokens = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Set<Integer> editorial = new HashSet<>();
    for (TokenRange part : parts) {
      read(text, part, tokens, words, editorial);
    }
    return new Quote(
        statement,
        List.copyOf(tokens),
        List.copyOf(words),
        Set.copyOf(words),
        Set.copyOf(editorial));
  }

  private static void read(
      TokenizedText text,
      TokenRange range,
      List<Integer> tokens,
      List<String> words,
      Set<Integer> editorial) {
    boolean inBrackets = false;
    for (int i = range.first(); i < range.end(); i++) {
      inBrackets = text.word(i).equals("[") || inBrackets && !text.word(i).equals("]");
      String word = mark(text, i, range.first()) + text.word(i).toLowerCase(Locale.ROOT);
      if (word.chars().anyMatch(Character::isLetterOrDigit)) {
        if (inBrackets) {
          editorial.add(tokens.size());
        }
        tokens.add(i);
        words.add(plain(word, i > range.first() ? words : List.of()));
      }
    }
  }

  /** "I ' m": the apostrophe of a contraction that was parted. */
  private static String mark(TokenizedText text, int token, int first) {
    boolean parted =
        token > first
            && text.word(token - 1).equals("'")
            && isContracted("'" + text.word(token).toLowerCase(Locale.ROOT));
    return parted ? "'" : "";
  }

  private static boolean isContracted(String word) {
    return word.equals("'s") || CONTRACTIONS.containsKey(word);
  }

  /** "it's" reads "it is"; the possessive keeps its mark. */
  private static String plain(String word, List<String> before) {
    if (word.equals("'s") && !before.isEmpty() && isPronoun(before.get(before.size() - 1))) {
      return "is";
    }
    return CONTRACTIONS.getOrDefault(word, word);
  }

  private static boolean isPronoun(String word) {
    return switch (word) {
      case "it", "that", "he", "she", "there", "what", "who", "this", "here" -> true;
      default -> false;
    };
  }
}
