package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Makes one name one kind throughout a text, and finds it where it was passed over: a place that is
 * clear speaks for those that are not.
 */
final class NameAgreement {

  private static final int LONGEST = 5;

  /** Odds from which a name that was found elsewhere is one here; the less, the more often. */
  private static final float PASSED_OVER = 0.3f;

  private final NameClues clues;
  private final TokenizedText text;
  private final NameOdds odds;
  private final KindJudge judge;
  private final Map<String, List<TokenRange>> places = new LinkedHashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Map<String, EntityKind> kinds = new HashMap<>();

  NameAgreement(NameClues clues, NameOdds odds, KindJudge judge) {
    this.clues = clues;
    this.text = clues.text();
    this.odds = odds;
    this.judge = judge;
  }

  /** The names with the kinds that the whole text speaks for, and those passed over; in order. */
  List<Candidate> agree(List<Candidate> names) {
    for (Candidate name : names) {
      places.computeIfAbsent(key(name.tokens()), k -> new ArrayList<>()).add(name.tokens());
      noteSurname(name);
    }
    places.forEach((key, found) -> kinds.put(key, kind(key, found)));
    List<Candidate> agreed = new ArrayList<>();
    int next = 0;
    for (Candidate name : names) {
      addPassedOver(next, name.first(), agreed);
      agreed.add(name.as(kinds.getOrDefault(key(name.tokens()), name.kind())));
      next = name.last() + 1;
    }
    addPassedOver(next, text.size(), agreed);
    return agreed;
  }

  private EntityKind kind(String key, List<TokenRange> found) {
    boolean surname = surnames.getOrDefault(key, 0) > 0;
    return judge.kind(new NameGroup(clues, found, surname), odds);
  }

  private void noteSurname(Candidate name) {
    if (name.kind() == EntityKind.PERSON && name.tokens().size() > 1) {
      surnames.merge(text.word(name.last()), 1, Integer::sum);
      if (Lexicon.shared().isGivenName(text.word(name.first()))) {
        surnames.merge(text.word(name.first()), 1, Integer::sum);
      }
    }
  }

  private String key(TokenRange tokens) {
    if (tokens.size() == 1) {
      return text.word(tokens.first());
    }
    StringBuilder key = new StringBuilder();
    for (int token = tokens.first(); token < tokens.end(); token++) {
      key.append(token == tokens.first() ? "" : " ").append(text.word(token));
    }
    return key.toString();
  }

  /** Names among the tokens in [first, end), which were taken for none. */
  private void addPassedOver(int first, int end, List<Candidate> agreed) {
    int token = first;
    while (token < end) {
      int length = clues.isCandidate(token) ? knownLength(token, end) : 0;
      if (length > 0) {
        TokenRange tokens = new TokenRange(token, token + length);
        EntityKind kind = kinds.getOrDefault(key(tokens), EntityKind.OTHER);
        agreed.add(new Candidate(tokens, token + length - 1, Form.NAME, kind));
      }
      token += Math.max(1, length);
    }
  }

  /** How many tokens from {@code first} on are a name found elsewhere; 0 if they are none. */
  private int knownLength(int first, int end) {
    for (int length = Math.min(LONGEST, end - first); length > 0; length--) {
      TokenRange tokens = new TokenRange(first, first + length);
      List<TokenRange> found = places.get(key(tokens));
      if (found != null && isLikely(tokens, found.size())) {
        return length;
      }
    }
    return 0;
  }

  private boolean isLikely(TokenRange tokens, int count) {
    float least = 1;
    for (int token = tokens.first(); token < tokens.end(); token++) {
      least = Math.min(least, odds.inName(token));
    }
    return least >= PASSED_OVER / count;
  }
}
