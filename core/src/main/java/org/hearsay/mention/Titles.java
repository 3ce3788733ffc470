package org.hearsay.mention;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.TokenizedText;

/** The nouns of titles and offices, abbreviated ones in full. */
final class Titles {

  private static final Map<String, String> ABBREVIATED =
      Map.ofEntries(
          Map.entry("sen", "senator"),
          Map.entry("sens", "senator"),
          Map.entry("gov", "governor"),
          Map.entry("govs", "governor"),
          Map.entry("rep", "representative"),
          Map.entry("reps", "representative"),
          Map.entry("gen", "general"),
          Map.entry("lt", "lieutenant"),
          Map.entry("prof", "professor"),
          Map.entry("capt", "captain"),
          Map.entry("col", "colonel"),
          Map.entry("sgt", "sergeant"),
          Map.entry("pres", "president"),
          Map.entry("amb", "ambassador"));

  /** Words that make another office of the one that follows. */
  private static final Set<String> RANKS = Set.of("vice", "deputy", "assistant", "former");

  /** Words of respect, which say nothing of what somebody does. */
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "mx", "mister", "dr", "doctor", "prof", "sir", "st");

  private Titles() {}

  /** True for "Mr." and the like, by themselves. */
  static boolean isHonorific(String words) {
    return HONORIFICS.contains(Lexicon.lower(words));
  }

  /** The word in full and in lower case: "senator" for "Sen.". */
  static String inFull(String word) {
    String lower = Lexicon.lower(word);
    return ABBREVIATED.getOrDefault(lower, lower);
  }

  /** The noun at {@code token}; "vice president" and "vice presidential nominee" are one. */
  static String noun(TokenizedText text, int token) {
    String noun = inFull(text.word(token));
    int before = token > 0 && text.word(token - 1).equals("presidential") ? token - 2 : token - 1;
    String rank = before >= 0 ? Lexicon.lower(text.word(before)) : "";
    return RANKS.contains(rank) ? rank + " " + noun : noun;
  }

  /** The office that stands right before a name; none for words of respect. */
  static Optional<String> before(TokenizedText text, int name) {
    int title = name - 1;
    if (title < 0 || text.sentenceIndex(title) != text.sentenceIndex(name)) {
      return Optional.empty();
    }
    String word = text.word(title);
    boolean office = Lexicon.shared().isTitle(word) || Lexicon.shared().isRole(word);
    return office && !isHonorific(word) ? Optional.of(noun(text, title)) : Optional.empty();
  }
}
