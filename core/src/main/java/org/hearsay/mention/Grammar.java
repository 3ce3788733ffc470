package org.hearsay.mention;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/** What little grammar can be told from parts of speech. */
final class Grammar {

  private static final int LONGEST_TITLE = 10;
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

  /**
   * What stands directly before a name in its noun phrase: "Ukrainian President", "the agency's
   * spokesman"; empty if nothing does, or nothing that says what the named one is.
   */
  static Span before(TokenizedText text, int name) {
    int sentence = text.sentence(name).firstToken();
    int first = name;
    while (first > sentence && name - first < LONGEST_TITLE && describes(text, first - 1)) {
      first--;
    }
    boolean nothing = first == name || !isNoun(text.tag(name - 1));
    return nothing ? new Span(text.start(name), text.start(name)) : text.span(first, name - 1);
  }

  private static boolean describes(TokenizedText text, int token) {
    return switch (text.tag(token)) {
      case NOUN, PROPN, ADJ -> true;
      case PART -> text.word(token).startsWith("'");
      case ADP -> text.word(token).equals("of") && isPortfolio(text, token + 1);
      case PUNCT -> text.word(token).equals("-");
      default -> false;
    };
  }

  private static boolean isPortfolio(TokenizedText text, int token) {
    return Lexicon.shared().isPortfolio(text.word(token));
  }

  private static boolean isNoun(PartOfSpeech tag) {
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
  }
}
