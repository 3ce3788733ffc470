package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * The subject of a clause, as far as parts of speech tell it: the noun phrase that a clause opens
 * with and a verb follows, what stands before it and behind it left out.
 *
 * @param members the base noun phrases that "and" joins, each ending with its head
 */
record ClauseSubject(List<TokenRange> members) {

  private static final int LONGEST_OPENING = 20;
  private static final int LONGEST_ASIDE = 25;
  private static final Set<String> PLURALS = Set.of("people", "police", "children");

  ClauseSubject {
    members = List.copyOf(members);
  }

  /** The subject of the clause that the tokens in {@code range} begin with. */
  static Optional<ClauseSubject> of(TokenizedText text, TokenRange range) {
    int token = afterOpening(text, range);
    List<TokenRange> members = new ArrayList<>();
    boolean joins = true;
    while (joins) {
      int end = endOfPhrase(text, token, range.end());
      if (end == token) {
        return Optional.empty();
      }
      members.add(new TokenRange(token, end));
      int next = afterAside(text, end, range.end());
      joins = next < range.end() && text.word(next).equals("and");
      token = joins ? next + 1 : next;
    }
    return isVerb(text, token, range.end())
        ? Optional.of(new ClauseSubject(members))
        : Optional.empty();
  }

  /** True if several are meant. */
  boolean isPlural(TokenizedText text) {
    return members.size() > 1 || isPlural(text.word(members.get(0).end() - 1));
  }

  /** True for the usual form of a plural noun. */
  static boolean isPlural(String noun) {
    boolean many = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
    return many || noun.endsWith("men") || PLURALS.contains(noun);
  }

  /** "But", "On Monday," and "When it rained," stand before a subject. */
  private static int afterOpening(TokenizedText text, TokenRange range) {
    int token = range.first();
    while (token < range.end() && isOpening(text, token)) {
      boolean phrase =
          switch (text.tag(token)) {
            case ADP, SCONJ, VERB -> true;
            default -> false;
          };
      token = phrase ? afterComma(text, token + 1, range.end()) : token + 1;
    }
    return token;
  }

  private static boolean isOpening(TokenizedText text, int token) {
    return switch (text.tag(token)) {
      case ADP, SCONJ, VERB, CCONJ, ADV, INTJ, PUNCT -> true;
      default -> false;
    };
  }

  private static int afterComma(TokenizedText text, int first, int end) {
    int limit = Math.min(end, first + LONGEST_OPENING);
    for (int token = first; token < limit; token++) {
      if (text.word(token).equals(",")) {
        return token + 1;
      }
    }
    return end;
  }

  /** One past the head of the base noun phrase at {@code first}; {@code first} if there is none. */
  private static int endOfPhrase(TokenizedText text, int first, int limit) {
    int end = first;
    for (int token = first; token < limit && isInPhrase(text, first, token); token++) {
      PartOfSpeech tag = text.tag(token);
      end = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN ? token + 1 : end;
    }
    return end;
  }

  private static boolean isInPhrase(TokenizedText text, int first, int token) {
    return switch (text.tag(token)) {
      case ADJ, NUM, NOUN, PROPN, PART -> true;
      case DET, PRON -> token == first;
      case PUNCT -> text.word(token).equals("-");
      default -> false;
    };
  }

  /** One past "of the agency", "(D-Ohio)" and ", head of the agency," behind a head. */
  private static int afterAside(TokenizedText text, int first, int end) {
    int token = first;
    int limit = Math.min(end, first + LONGEST_ASIDE);
    boolean aside = token < limit && text.word(token).equals(",");
    if (aside) {
      return Math.min(end, afterComma(text, token + 1, limit));
    }
    while (token < limit && isBehindHead(text, first, token)) {
      token++;
    }
    return token;
  }

  private static boolean isBehindHead(TokenizedText text, int first, int token) {
    if (token == first) {
      return text.tag(token) == PartOfSpeech.ADP || text.word(token).equals("(");
    }
    return switch (text.tag(token)) {
      case VERB, AUX, CCONJ -> false;
      default -> true;
    };
  }

  private static boolean isVerb(TokenizedText text, int first, int end) {
    int token = first;
    while (token < end && text.tag(token) == PartOfSpeech.ADV) {
      token++;
    }
    return token < end
        && (text.tag(token) == PartOfSpeech.VERB || text.tag(token) == PartOfSpeech.AUX);
  }
}
