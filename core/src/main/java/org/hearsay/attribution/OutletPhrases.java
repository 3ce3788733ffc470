package org.hearsay.attribution;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.CalendarWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Phrases that name an outlet: by a word that outlets' names have, or by what the report calls it
 * in another place, "the newspaper The Lamp", "Meridian, a news agency". Immutable; looks through
 * the whole report once, when made.
 */
final class OutletPhrases {

  private static final Set<String> GENERIC =
      Set.of(
          "agency",
          "newspaper",
          "magazine",
          "tabloid",
          "broadcaster",
          "channel",
          "daily",
          "weekly",
          "television",
          "radio",
          "paper",
          "website",
          "station");

  /** Nouns beside which a name is an outlet's. */
  private static final Set<String> KINDS =
      Set.of(
          "newspaper", "magazine", "tabloid", "broadcaster", "daily", "weekly", "website", "blog");

  private static final int LONGEST = 8;
  private static final int NEAR = 4;

  private final Clues clues;
  private final Phrases phrases;

  /** Words of names that the report says to be outlets', in small letters. */
  private final Set<String> known = new HashSet<>();

  OutletPhrases(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    for (int i = 0; i < clues.text.size(); i++) {
      if (isKind(i)) {
        learnAfter(i + 1);
        learnBefore(i);
      }
    }
  }

  private boolean isKind(int token) {
    return KINDS.contains(phrases.word(token))
        || phrases.is(token, "agency") && phrases.is(token - 1, "news", "press");
  }

  /** "The newspaper <em>The Lamp</em>". */
  private void learnAfter(int first) {
    int name = phrases.is(first, "the") ? first + 1 : first;
    for (int i = name; i < name + NEAR && isCapital(i); i++) {
      known.add(phrases.word(i));
    }
  }

  /** "<em>Meridian</em>, a news agency". */
  private void learnBefore(int kind) {
    int article = kind - 1;
    while (article > kind - NEAR && !phrases.is(article, "a", "an", "the")) {
      article--;
    }
    boolean apposed = phrases.is(article, "a", "an", "the") && phrases.is(article - 1, ",");
    for (int i = article - 2; apposed && i > article - 2 - NEAR && isCapital(i); i--) {
      known.add(phrases.word(i));
    }
  }

  private boolean isCapital(int token) {
    return phrases.has(token, PartOfSpeech.PROPN)
        && Character.isUpperCase(clues.text.word(token).charAt(0));
  }

  /** The phrase at a token, up to a preposition, if it names an outlet. */
  Optional<TokenRange> at(int first, int limit) {
    int end = first;
    boolean named = false;
    while (end < limit && isName(end) && end - first < LONGEST && !startsNext(first, end)) {
      named |= isWord(end);
      end++;
    }
    return named ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  /**
   * "Told Reuters <em>Monday</em>", "told the BBC <em>the boy</em> was safe", "told Reuters <em>Mr
   * Poe</em> had left".
   */
  private boolean startsNext(int first, int token) {
    boolean small = Character.isLowerCase(clues.text.word(token).charAt(0));
    boolean article =
        small && phrases.has(token, PartOfSpeech.DET) || phrases.is(token, "mr", "mrs", "ms");
    boolean behind = phrases.isAfterNoun(token) || phrases.has(token - 1, PartOfSpeech.NUM);
    boolean day = CalendarWords.isName(phrases.word(token)) && isWord(Math.max(0, token - 1));
    return token > first && (day || article && behind);
  }

  private boolean isName(int token) {
    return phrases.has(token, PartOfSpeech.PROPN)
        || phrases.has(token, PartOfSpeech.DET)
        || phrases.has(token, PartOfSpeech.ADJ)
        || phrases.has(token, PartOfSpeech.NOUN)
        || GENERIC.contains(phrases.word(token))
        || phrases.is(token, "'s");
  }

  /** True if a word of the phrase is an outlet's. */
  boolean isOutlet(TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (isWord(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int token) {
    String word = phrases.word(token);
    boolean capital = Character.isUpperCase(clues.text.word(token).charAt(0));
    return GENERIC.contains(word)
        || word.equals("media") && phrases.has(token - 1, PartOfSpeech.ADJ)
        || capital && (WordList.OUTLETS.has(word) || known.contains(word));
  }
}
