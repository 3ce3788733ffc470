package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in a description whom somebody, or a press office, speaks for: "Pentagon" in "Pentagon
 * spokeswoman". Pure functions.
 */
final class Spokesmen {

  private static final Set<String> RANKS =
      Set.of(
          "a", "an", "the", "deputy", "chief", "senior", "former", "main", "acting", "top", "its",
          "his", "her", "their", "'s", "press", "media", "unnamed", "another", "one");
  private static final Set<String> LINKS = Set.of("for", "of", "at", "to");
  private static final Set<String> PRESS = Set.of("press", "media", "communications");
  private static final Set<String> DESKS =
      Set.of("office", "service", "department", "team", "centre", "center");

  private Spokesmen() {}

  /**
   * The words for the body or person for whom one so described speaks; empty words where the
   * description does not say for whom, nothing if he speaks for none.
   */
  static Optional<String> principal(String description) {
    String spaced = description.replace('’', '\'').replace("'s ", " 's ").replace("s' ", "s ");
    List<String> words = List.of(spaced.strip().split("\\s+"));
    for (int i = 0; i < words.size(); i++) {
      if (speaks(words, i)) {
        String body = before(words, i);
        return Optional.of(body.isEmpty() ? after(words, i + 1) : body);
      }
    }
    return Optional.empty();
  }

  private static boolean speaks(List<String> words, int i) {
    String word = lower(words.get(i));
    boolean press = i > 0 && PRESS.contains(lower(words.get(i - 1)));
    boolean secretary = press && (word.equals("secretary") || word.equals("officer"));
    return isSpokesman(word) || secretary || press && DESKS.contains(word);
  }

  private static boolean isSpokesman(String word) {
    return word.startsWith("spokes") && !word.startsWith("spokesmen") && !word.endsWith("s");
  }

  private static String before(List<String> words, int end) {
    List<String> body =
        words.subList(0, end).stream().filter(word -> !RANKS.contains(lower(word))).toList();
    return String.join(" ", body);
  }

  private static String after(List<String> words, int first) {
    if (first >= words.size() || !LINKS.contains(words.get(first))) {
      return "";
    }
    String rest = String.join(" ", words.subList(first + 1, words.size())).replace(" 's", "'s");
    int comma = rest.indexOf(',');
    return comma < 0 ? rest : rest.substring(0, comma);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
