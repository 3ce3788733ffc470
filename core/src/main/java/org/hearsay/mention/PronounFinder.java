package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds pronouns of the third person. */
final class PronounFinder {

  private static final Map<String, EntityKind> KINDS =
      Map.ofEntries(
          Map.entry("he", EntityKind.PERSON),
          Map.entry("him", EntityKind.PERSON),
          Map.entry("his", EntityKind.PERSON),
          Map.entry("himself", EntityKind.PERSON),
          Map.entry("she", EntityKind.PERSON),
          Map.entry("her", EntityKind.PERSON),
          Map.entry("hers", EntityKind.PERSON),
          Map.entry("herself", EntityKind.PERSON),
          Map.entry("it", EntityKind.ORGANISATION),
          Map.entry("its", EntityKind.ORGANISATION),
          Map.entry("itself", EntityKind.ORGANISATION),
          Map.entry("they", EntityKind.PERSON),
          Map.entry("them", EntityKind.PERSON),
          Map.entry("their", EntityKind.PERSON),
          Map.entry("theirs", EntityKind.PERSON),
          Map.entry("themselves", EntityKind.PERSON));

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");

  private PronounFinder() {}

  /** True for a pronoun, in lower case, that stands before what somebody has. */
  static boolean isPossessive(String word) {
    return POSSESSIVE.contains(word);
  }

  static List<Candidate> find(TokenizedText text) {
    List<Candidate> pronouns = new ArrayList<>();
    for (int token = 0; token < text.size(); token++) {
      if (text.tag(token) == PartOfSpeech.PRON || text.tag(token) == PartOfSpeech.DET) {
        EntityKind kind = KINDS.get(text.word(token).toLowerCase(Locale.ROOT));
        if (kind != null) {
          TokenRange alone = new TokenRange(token, token + 1);
          pronouns.add(new Candidate(alone, token, Form.PRONOUN, kind));
        }
      }
    }
    return pronouns;
  }
}
