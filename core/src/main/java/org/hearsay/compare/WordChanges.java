package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.util.StringUtil;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.quantity.NumberWords;
import org.hearsay.text.TokenRange;

/**
 * Tells changed words that matter from such as every newsroom makes: "toward" for "towards", "the"
 * for "a", "frontline" for "front line", a slip of the keys. Pure functions.
 */
final class WordChanges {

  /** Small words that turn what is said. */
  private static final Set<String> WEIGHTY =
      Set.of(
          "not", "no", "never", "none", "nobody", "nothing", "without", "can", "could", "may",
          "might", "must", "should", "will", "would", "all", "some", "any", "only", "more", "less",
          "most", "few", "many", "still", "already", "again", "ever", "always", "now", "before",
          "after", "against", "i", "we", "they", "he", "she", "you", "my", "our", "their", "his",
          "her", "your");

  private static final int MANY_SMALL = 3;

  /** Letters from which on one, and two, of a word may be a slip. */
  private static final int ONE_SLIP = 4;

  private static final int TWO_SLIPS = 8;

  private WordChanges() {}

  /**
   * True if words of {@code changed} that matter are not those of {@code fullest}, or so many small
   * ones that it is another sentence.
   */
  static boolean matter(Quote fullest, Quote changed) {
    List<WordAlignment.Gap> gaps = new WordAlignment(fullest.words(), changed.words()).additions();
    int small = gaps.stream().mapToInt(gap -> small(changed, gap.right())).sum();
    return small >= MANY_SMALL || gaps.stream().anyMatch(gap -> matters(fullest, changed, gap));
  }

  private static int small(Quote quote, TokenRange range) {
    return range.size() - content(quote, range).size();
  }

  private static boolean matters(Quote fullest, Quote changed, WordAlignment.Gap gap) {
    List<String> left = content(fullest, gap.left());
    List<String> right = content(changed, gap.right());
    if (right.isEmpty() || String.join("", left).equals(String.join("", right))) {
      return false;
    }
    for (String word : right) {
      if (left.stream().noneMatch(other -> isVariant(word, other))) {
        return true;
      }
    }
    return false;
  }

  /** Without small words and what the report put in itself. */
  private static List<String> content(Quote quote, TokenRange range) {
    return IntStream.range(range.first(), range.end())
        .filter(position -> !quote.editorial().contains(position))
        .mapToObj(position -> quote.words().get(position))
        .filter(word -> WEIGHTY.contains(word) || !Lexicon.english().isFunctionWord(word))
        .map(WordChanges::inDigits)
        .toList();
  }

  /** "12" for "twelve"; other words without hyphens. */
  private static String inDigits(String word) {
    return NumberWords.value(word).map(BigDecimal::toPlainString).orElse(word.replace("-", ""));
  }

  private static boolean isVariant(String word, String other) {
    boolean number = word.chars().anyMatch(Character::isDigit);
    boolean same = Lexicon.english().stem(word).equals(Lexicon.english().stem(other));
    int slips = word.length() < ONE_SLIP ? 0 : word.length() < TWO_SLIPS ? 1 : 2;
    return same || !number && !WEIGHTY.contains(word) && distance(word, other) <= slips;
  }

  /** Letters put in, left out or replaced. */
  private static int distance(String a, String b) {
    return StringUtil.levenshteinDistance(a, b)[a.length()][b.length()];
  }
}
