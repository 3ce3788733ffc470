package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Takes runs of proper nouns for names and tells their kind from their words. */
final class RuleNameFinder implements NameFinder {

  private static final Set<String> OF_PLACE = Set.of("in", "at", "near", "from", "across");

  private final Lexicon lexicon = Lexicon.shared();

  @Override
  public List<Candidate> find(TokenizedText text) {
    List<Candidate> names = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        int end = runEnd(text, token, sentence.endToken());
        if (end > token) {
          add(text, token, end, names);
        }
        token = Math.max(end, token + 1);
      }
    }
    return names;
  }

  private boolean isProper(TokenizedText text, int token) {
    return text.tag(token) == PartOfSpeech.PROPN
        && Character.isLetterOrDigit(text.word(token).codePointAt(0))
        && !lexicon.isCalendarWord(text.word(token));
  }

  /** One past the run of proper nouns that starts at {@code first}; {@code first} if none does. */
  private int runEnd(TokenizedText text, int first, int limit) {
    int end = first;
    while (end < limit && isProper(text, end)) {
      end++;
    }
    boolean ofMore =
        end > first
            && end + 1 < limit
            && text.word(end).equals("of")
            && isProper(text, end + 1)
            && lexicon.endsOrganisation(text.word(end - 1));
    return ofMore ? runEnd(text, end + 1, limit) : end;
  }

  private void add(TokenizedText text, int first, int end, List<Candidate> names) {
    boolean onlyTitle = end == first + 1 && lexicon.isTitle(text.word(first));
    if (!onlyTitle) {
      EntityKind kind = kind(text, first, end);
      names.add(new Candidate(new TokenRange(first, end), end - 1, Form.NAME, kind));
    }
  }

  private EntityKind kind(TokenizedText text, int first, int end) {
    String whole = text.span(first, end - 1).of(text.text());
    String last = text.word(end - 1);
    if (lexicon.isTitle(text.word(first)) && end > first + 1) {
      return EntityKind.PERSON;
    }
    if (lexicon.isPlace(whole) || (lexicon.endsPlace(last) && end > first + 1)) {
      return EntityKind.PLACE;
    }
    if (lexicon.endsOrganisation(last) || isAcronym(whole)) {
      return EntityKind.ORGANISATION;
    }
    if (lexicon.isGivenName(text.word(first))) {
      return EntityKind.PERSON;
    }
    boolean afterPlaceWord = first > 0 && OF_PLACE.contains(text.word(first - 1));
    return afterPlaceWord ? EntityKind.PLACE : EntityKind.PERSON;
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 6
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
