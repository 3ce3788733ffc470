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
  private static final int LONGEST_ASIDE = 25;
  private static final int LONGEST_SECOND = 5;
  private static final Set<String> ASIDES = Set.of(",", "--", "—", "–");
  private static final Set<String> WHERE_FROM = Set.of("of", "at", "from");

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "added",
          "adds",
          "told",
          "tells",
          "asked",
          "asks",
          "wrote",
          "writes",
          "tweeted",
          "noted",
          "continued",
          "explained",
          "argued",
          "insisted",
          "acknowledged",
          "recalled",
          "replied",
          "responded",
          "declared",
          "claimed",
          "claims",
          "warned",
          "stated",
          "stressed",
          "concluded",
          "admitted",
          "joked",
          "suggested");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private Grammar() {}

  /** True if a verb follows the mention, within its clause, and no preposition stands before it. */
  static boolean isSubject(TokenizedText text, Candidate candidate) {
    Sentence sentence = text.sentence(candidate.first());
    int before = candidate.first() - 1;
    if (before >= sentence.firstToken() && text.tag(before) == PartOfSpeech.ADP) {
      return false;
    }
    return isVerbSoon(text, afterAside(text, candidate, sentence.endToken()), sentence.endToken());
  }

  /** "The former governor and senator said": a verb follows what "and" adds. */
  static boolean isJointSubject(TokenizedText text, Candidate candidate) {
    int end = text.sentence(candidate.first()).endToken();
    int and = candidate.last() + 1;
    return and < end
        && text.word(and).equals("and")
        && isVerbSoon(text, afterNouns(text, and + 1, end), end);
  }

  private static boolean isVerbSoon(TokenizedText text, int first, int end) {
    int limit = Math.min(end, first + 3);
    for (int token = first; token < limit; token++) {
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

  /** "Ann Roe, who …": what a sentence begins with, whatever stands before it in its phrase. */
  static boolean opensSentence(TokenizedText text, Candidate candidate) {
    int first = text.sentence(candidate.first()).firstToken();
    return firstOfPhrase(text, candidate) == first;
  }

  private static int firstOfPhrase(TokenizedText text, Candidate candidate) {
    int first = text.sentence(candidate.first()).firstToken();
    int token = candidate.first();
    while (token > first && isNominal(text, token - 1)) {
      token--;
    }
    return token;
  }

  static boolean isNominal(TokenizedText text, int token) {
    return switch (text.tag(token)) {
      case ADJ, NOUN, PROPN -> true;
      default -> false;
    };
  }

  /** True for a token that begins with a capital letter. */
  static boolean isCapital(TokenizedText text, int token) {
    return Character.isUpperCase(text.word(token).charAt(0));
  }

  /** "The mayor's spokesman Joe Roe" is not the mayor: true for a word before an apostrophe. */
  static boolean isPossessor(TokenizedText text, int token) {
    return token + 1 < text.size() && text.word(token + 1).startsWith("'");
  }

  /** One past "(D-Ohio)" and ", who leads the agency," behind a mention. */
  private static int afterAside(TokenizedText text, Candidate candidate, int end) {
    int token = candidate.last() + 1;
    if (token < end && text.word(token).equals("(")) {
      token = indexOf(text, ")", token + 1, end) + 1;
    }
    if (token < end && WHERE_FROM.contains(text.word(token))) {
      token = afterNouns(text, afterArticle(text, token + 1, end), end);
    }
    int phrase = firstOfPhrase(text, candidate);
    int first = text.sentence(phrase).firstToken();
    boolean opens =
        phrase == first
            || text.tag(phrase - 1) == PartOfSpeech.PUNCT
            || phrase == first + 1 && text.tag(first) == PartOfSpeech.ADV;
    String mark = token < end ? text.word(token) : "";
    if (opens && ASIDES.contains(mark)) {
      int close = indexOf(text, mark, token + 1, end);
      return close <= token ? token : close + 1;
    }
    return token;
  }

  private static int afterArticle(TokenizedText text, int token, int end) {
    return token < end && text.tag(token) == PartOfSpeech.DET ? token + 1 : token;
  }

  private static int afterNouns(TokenizedText text, int first, int end) {
    int token = first;
    while (token < end && token < first + LONGEST_SECOND && isNominal(text, token)) {
      token++;
    }
    return token;
  }

  /** Where a mark stands within {@link #LONGEST_ASIDE} tokens; one before {@code first} if not. */
  private static int indexOf(TokenizedText text, String mark, int first, int end) {
    int limit = Math.min(end, first + LONGEST_ASIDE);
    for (int token = first; token < limit; token++) {
      if (text.word(token).equals(mark)) {
        return token;
      }
    }
    return first - 1;
  }

  /** True if "said" or the like stands right beside the mention. */
  static boolean speaks(TokenizedText text, Candidate candidate) {
    int before = candidate.first() - 1;
    int after = candidate.last() + 1;
    if (after < text.size() && text.tag(after) == PartOfSpeech.ADV) {
      after++;
    }
    return before >= 0 && isSaying(text, before) || after < text.size() && isSaying(text, after);
  }

  /** True for "said" and other usual words for saying. */
  static boolean isSaying(TokenizedText text, int token) {
    return SAYING.contains(text.word(token));
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
    boolean nothing =
        first == name || !isNoun(text.tag(name - 1)) && !isRank(text, first, name - 1);
    return nothing ? new Span(text.start(name), text.start(name)) : text.span(first, name - 1);
  }

  /** "Norwegian general", which taggers take for an adjective. */
  private static boolean isRank(TokenizedText text, int first, int token) {
    return text.word(token).equals("general")
        && Countries.shared().ofPeople(text.word(first)).isPresent();
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
