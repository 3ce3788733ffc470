package org.hearsay.mention;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/** What little grammar can be told from parts of speech. */
final class Grammar {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private Grammar() {}

  /** True if a verb follows the mention, within its clause, and no preposition stands before it. */
  static boolean isSubject(TokenizedText text, Candidate candidate) {
    Sentence sentence = text.sentence(candidate.first());
    int before = candidate.first() - 1;
    if (before >= sentence.firstToken() && text.tag(before) == PartOfSpeech.ADP) {
      return false;
    }
    int limit = Math.min(sentence.endToken(), candidate.last() + 4);
    for (int token = candidate.last() + 1; token < limit; token++) {
      PartOfSpeech tag = text.tag(token);
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
        return true;
      }
      if (tag != PartOfSpeech.ADV && tag != PartOfSpeech.PRON) {
        return false;
      }
    }
    return false;
  }

  /** True for "the minister" and "this minister". */
  static boolean isDefinite(TokenizedText text, Candidate candidate) {
    return DEFINITE.contains(text.word(candidate.first()).toLowerCase(Locale.ROOT));
  }

  /** True if the head is a plural noun. */
  static boolean isPlural(TokenizedText text, Candidate candidate) {
    String head = text.word(candidate.head()).toLowerCase(Locale.ROOT);
    return head.equals("people")
        || head.endsWith("men")
        || head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us");
  }
}
