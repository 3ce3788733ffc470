package org.hearsay.mention;

import org.hearsay.text.TokenizedText;

/** Looks words and short phrases up in the lexicon. */
final class NameLists {

  /** How many lists there are. */
  static final int COUNT = 12;

  private static final int GIVEN = 1;
  private static final int TITLE = 1 << 1;
  private static final int ROLE = 1 << 2;
  private static final int BODY = 1 << 3;
  private static final int ENDS_ORGANISATION = 1 << 4;
  private static final int ENDS_PLACE = 1 << 5;
  private static final int PLACE = 1 << 6;
  private static final int COUNTRY = 1 << 7;
  private static final int PEOPLE = 1 << 8;
  private static final int CALENDAR = 1 << 9;
  private static final int SURNAME = 1 << 10;
  private static final int KNOWN_BODY = 1 << 11;
  private static final int LONGEST_PHRASE = 4;

  private final Lexicon lexicon = Lexicon.shared();
  private final Countries countries = Countries.shared();

  /** For each token of {@code text} the lists that hold it, as bits. */
  int[] lookUp(TokenizedText text) {
    int[] lists = new int[text.size()];
    for (int token = 0; token < text.size(); token++) {
      String word = text.word(token);
      if (Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
        lists[token] |= ofWord(word);
        markPhrase(text, token, lists);
      } else {
        lists[token] |= ofNoun(word);
      }
    }
    return lists;
  }

  private int ofWord(String word) {
    return ofNoun(word)
        | (lexicon.isGivenName(word) ? GIVEN : 0)
        | (lexicon.isSurname(word) ? SURNAME : 0)
        | (lexicon.endsOrganisation(word) ? ENDS_ORGANISATION : 0)
        | (lexicon.endsPlace(word) ? ENDS_PLACE : 0)
        | (lexicon.isCalendarWord(word) ? CALENDAR : 0);
  }

  private int ofNoun(String word) {
    return (lexicon.isTitle(word) ? TITLE : 0)
        | (lexicon.isRole(word) ? ROLE : 0)
        | (lexicon.isBody(word) ? BODY : 0);
  }

  /** The longest phrase in the lists of places and peoples that starts at {@code first}. */
  private void markPhrase(TokenizedText text, int first, int[] lists) {
    int limit = Math.min(text.size(), first + LONGEST_PHRASE);
    for (int end = limit; end > first; end--) {
      if (text.end(end - 1) - text.start(first) > 60) {
        continue;
      }
      String phrase = text.span(first, end - 1).of(text.text());
      int found = ofPhrase(phrase);
      if (found != 0) {
        for (int token = first; token < end; token++) {
          lists[token] |= found;
        }
        return;
      }
    }
  }

  private int ofPhrase(String phrase) {
    int found = lexicon.isPlace(phrase) ? PLACE : 0;
    found |= lexicon.isKnownBody(phrase) ? KNOWN_BODY : 0;
    if (countries.named(phrase).isPresent()) {
      found |= COUNTRY;
    }
    return countries.ofPeople(phrase).isPresent() ? found | PEOPLE : found;
  }
}
