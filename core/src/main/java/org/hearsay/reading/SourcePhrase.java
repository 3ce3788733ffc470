package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * The source of an attribution taken apart into those who speak: "both Pyongyang and Moscow" are
 * two. Each is a base noun phrase that ends with its head; what follows the head ("of the agency")
 * belongs to none.
 */
final class SourcePhrase {

  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor", "&");

  /** "Schemes which advocates praise": of who speaks only what follows is part. */
  private static final Set<String> RELATIVES = Set.of("which", "what", "whom");

  /** Nouns that only count what follows "of": "a number of officials". */
  private static final Set<String> AMOUNTS =
      Set.of(
          "number",
          "lot",
          "lots",
          "couple",
          "handful",
          "majority",
          "minority",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "host",
          "range",
          "variety",
          "string",
          "series",
          "chorus",
          "percent",
          "%",
          "plurality",
          "half",
          "third",
          "quarter",
          "fraction",
          "share",
          "rest",
          "bulk",
          "group",
          "pair",
          "trio",
          "crowd",
          "coalition");

  private final TokenizedText text;
  private final int first;
  private final int end;

  SourcePhrase(TokenizedText text, TokenRange tokens) {
    this.text = text;
    this.first = skipLeading(tokens);
    this.end = tokens.end();
  }

  /** Prepositions of the cue and quotation marks may stand before the phrase. */
  private int skipLeading(TokenRange tokens) {
    int token = tokens.first();
    while (token < tokens.end() && !canOpen(token)) {
      token++;
    }
    boolean relative = token + 1 < tokens.end() && RELATIVES.contains(lower(token));
    return relative && isNoun(token + 1) ? token + 1 : token;
  }

  private boolean canOpen(int token) {
    return isNoun(token)
        || switch (text.tag(token)) {
          case DET, ADJ, NUM, PRON -> true;
          default -> false;
        };
  }

  /** The noun phrases of those who speak, in text order; none for a source without a noun. */
  List<TokenRange> members() {
    List<TokenRange> members = new ArrayList<>();
    int head = headFrom(first);
    if (head < 0) {
      return members;
    }
    members.add(new TokenRange(first, head + 1));
    boolean plain = true;
    for (int token = head + 1; token < end; token++) {
      plain &= text.tag(token) != PartOfSpeech.ADP && !isRelative(token);
      int next = plain && joins(token) ? headFrom(token + 1) : -1;
      if (next > token) {
        members.add(new TokenRange(token + 1, next + 1));
        token = next;
      }
    }
    return members;
  }

  /** Right after the first head, or a comma before the next name of a longer list. */
  private boolean joins(int token) {
    return CONJUNCTIONS.contains(text.word(token).toLowerCase(Locale.ROOT));
  }

  private boolean isRelative(int token) {
    return text.tag(token) == PartOfSpeech.VERB || text.tag(token) == PartOfSpeech.AUX;
  }

  /** The head of the noun phrase at {@code start}, behind "a number of"; -1 if there is none. */
  private int headFrom(int start) {
    int head = headOfBase(start);
    int of = head + 1;
    boolean amount =
        head >= 0 && of < end && text.word(of).equals("of") && AMOUNTS.contains(lower(head));
    int counted = amount ? headOfBase(of + 1) : -1;
    return counted >= 0 ? counted : head;
  }

  private String lower(int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }

  /** The last noun (or pronoun) of the base noun phrase at {@code start}; -1 if there is none. */
  private int headOfBase(int start) {
    int head = -1;
    for (int token = start; token < end && continues(token, head); token++) {
      boolean general = head == token - 1 && head >= 0 && text.word(token).equals("general");
      if (isNoun(token) || general || head < 0 && text.tag(token) == PartOfSpeech.PRON) {
        head = token;
      }
    }
    return head;
  }

  private boolean continues(int token, int head) {
    String word = text.word(token);
    if (head >= 0 && (word.equals("'s") || word.equals("/")) || isPossessor(token)) {
      return true; // whatever they are tagged as
    }
    return switch (text.tag(token)) {
      case NOUN, PROPN, ADJ, NUM -> true;
      case DET -> head < 0;
      case PRON -> head < 0;
      case PART -> text.word(token).startsWith("'");
      case VERB, ADV -> head < 0 || text.word(token - 1).equals("-");
      case PUNCT -> text.word(token).equals("-") || text.word(token).equals("\"");
      default -> false;
    };
  }

  private boolean isPossessor(int token) {
    return token + 1 < end
        && text.word(token + 1).equals("'s")
        && Character.isUpperCase(text.word(token).charAt(0));
  }

  private boolean isNoun(int token) {
    return text.tag(token) == PartOfSpeech.NOUN || text.tag(token) == PartOfSpeech.PROPN;
  }
}
