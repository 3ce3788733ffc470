package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Cuts sentences into base noun phrases: from determiner or possessor to head, without what follows
 * the head ("the head of the agency" gives two).
 */
final class NounPhrases {

  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
  private static final Set<String> NAMELESS = Set.of("unnamed", "unidentified", "undisclosed");
  private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half", "such");

  /** Verbs that taggers take for nouns: "its military said". */
  private static final Set<String> VERBS = Set.of("said", "says", "told", "believes", "thinks");

  /** Nouns that taggers take for adjectives. */
  private static final Set<String> NOUNS = Set.of("military");

  private NounPhrases() {}

  /** The base noun phrases of {@code sentence}, in order; each ends with its head. */
  static List<TokenRange> of(TokenizedText text, Sentence sentence) {
    List<TokenRange> phrases = new ArrayList<>();
    int token = sentence.firstToken();
    while (token < sentence.endToken()) {
      int end = end(text, token, sentence.endToken());
      int head = lastNoun(text, token, end);
      if (head >= token) {
        phrases.add(new TokenRange(token, head + 1));
        token = head + 1;
      } else {
        token = Math.max(end, token + 1);
      }
    }
    return phrases;
  }

  /** One past the tokens from {@code first} on that may make one phrase. */
  private static int end(TokenizedText text, int first, int limit) {
    int token = first;
    while (token < limit && (token == first ? opens(text, token) : goesOn(text, first, token))) {
      token++;
    }
    return token;
  }

  private static boolean opens(TokenizedText text, int token) {
    return switch (text.tag(token)) {
      case DET, NUM, NOUN, PROPN -> true;
      case ADJ -> !text.word(token).equals("least") && !text.word(token).equals("most");
      case PRON -> isPossessive(text, token);
      case VERB -> NAMELESS.contains(text.word(token).toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  private static boolean goesOn(TokenizedText text, int first, int token) {
    return switch (text.tag(token)) {
      case ADJ, NUM, PROPN -> true;
      case NOUN -> !VERBS.contains(text.word(token));
      case DET -> PREDETERMINERS.contains(text.word(first).toLowerCase(Locale.ROOT));
      case PRON -> isPossessive(text, token) && token == first + 1 && isPredeterminer(text, first);
      case PART -> isGenitive(text, token) && nextIs(text, token, PartOfSpeech.VERB, false);
      case PUNCT -> text.word(token).equals("-") && text.span(token - 1, token).length() < 60;
      case VERB -> isParticiple(text, token);
      default -> false;
    };
  }

  private static boolean isPredeterminer(TokenizedText text, int token) {
    return PREDETERMINERS.contains(text.word(token).toLowerCase(Locale.ROOT));
  }

  private static boolean isPossessive(TokenizedText text, int token) {
    return POSSESSIVES.contains(text.word(token).toLowerCase(Locale.ROOT));
  }

  static boolean isGenitive(TokenizedText text, int token) {
    return text.tag(token) == PartOfSpeech.PART && text.word(token).startsWith("'");
  }

  private static boolean nextIs(TokenizedText text, int token, PartOfSpeech tag, boolean wanted) {
    return token + 1 < text.size() && (text.tag(token + 1) == tag) == wanted;
  }

  /** "the leading agency", "retired officers": a participle between determiner and noun. */
  private static boolean isParticiple(TokenizedText text, int token) {
    String word = text.word(token);
    PartOfSpeech before = text.tag(token - 1);
    boolean inside = before == PartOfSpeech.DET || before == PartOfSpeech.ADJ;
    return inside
        && (word.endsWith("ing") || word.endsWith("ed"))
        && token + 1 < text.size()
        && (text.tag(token + 1) == PartOfSpeech.NOUN || text.tag(token + 1) == PartOfSpeech.PROPN);
  }

  /** The last noun in [first, end), or one less than {@code first}. */
  private static int lastNoun(TokenizedText text, int first, int end) {
    int token = end - 1;
    while (token >= first
        && text.tag(token) != PartOfSpeech.NOUN
        && text.tag(token) != PartOfSpeech.PROPN
        && !(token > first && NOUNS.contains(text.word(token)))) {
      token--;
    }
    return token;
  }
}
