package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.TokenizedText;

/**
 * Tells which firm a short name means: "Harlan" the one that a report calls Harlan Savings & Loan
 * Association elsewhere, "Brill" Brill Corp. rather than Brill Foods, neither of two that begin
 * with it.
 */
final class FirmStems {

  private final TokenizedText text;
  private final Lexicon lexicon = Lexicon.shared();

  /** Full names by their words without legal forms, by the first of them. */
  private final Map<String, Map<List<String>, String>> firms = new HashMap<>();

  private final Set<String> surnames = new HashSet<>();

  /** The firms among {@code names}. */
  FirmStems(TokenizedText text, List<Candidate> names) {
    this.text = text;
    for (Candidate name : names) {
      if (name.kind() == EntityKind.PERSON && name.tokens().size() > 1) {
        surnames.add(text.word(name.last()));
      } else if (name.kind() == EntityKind.ORGANISATION
          && FirmNames.isWhole(text, name.first(), name.last())) {
        String full = text.span(name.first(), name.last()).of(text.text());
        Map<List<String>, String> same =
            firms.computeIfAbsent(text.word(name.first()), w -> new LinkedHashMap<>());
        if (same.size() < FirmNames.MOST) {
          same.putIfAbsent(stem(text, name), full);
        }
      }
    }
  }

  /** The words of a firm's name before its legal form. */
  static List<String> stem(TokenizedText text, Candidate firm) {
    int last = firm.last();
    while (last > firm.first() && isEnding(text.word(last))) {
      last--;
    }
    List<String> words = new ArrayList<>();
    for (int token = firm.first(); token <= last; token++) {
      words.add(text.word(token));
    }
    return words;
  }

  private static boolean isEnding(String word) {
    return FirmNames.isForm(word) || FirmNames.isAnd(word);
  }

  /** The names in the order given, those that mean firms as such. */
  List<Candidate> agree(List<Candidate> names) {
    return names.stream()
        .map(name -> whole(name).isPresent() ? name.as(EntityKind.ORGANISATION) : name)
        .toList();
  }

  /** The full name of the firm that a name means, if it is a short one. */
  Optional<String> whole(Candidate name) {
    Map<List<String>, String> same = firms.getOrDefault(text.word(name.first()), Map.of());
    if (same.isEmpty() || name.form() != Form.NAME || !mayBeFirm(name)) {
      return Optional.empty();
    }
    List<String> words = stem(text, name);
    if (same.containsKey(words)) {
      return Optional.of(same.get(words));
    }
    List<String> longer =
        same.keySet().stream()
            .filter(stem -> stem.size() > words.size())
            .filter(stem -> stem.subList(0, words.size()).equals(words))
            .map(same::get)
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  private boolean mayBeFirm(Candidate name) {
    String words = text.span(name.first(), name.last()).of(text.text());
    if (name.tokens().size() == 1 && isCommon(words) || surnames.contains(words)) {
      return false;
    }
    if (name.kind() != EntityKind.PLACE && !lexicon.isPlace(words)) {
      return true;
    }
    boolean country = Countries.shared().named(words).isPresent();
    return !country && (Grammar.isPossessor(text, name.last()) || Grammar.isSubject(text, name));
  }

  /** "General" and "Bank" are called so for other reasons, "American" for its country. */
  private boolean isCommon(String word) {
    return lexicon.isTitle(word)
        || lexicon.isBody(word)
        || lexicon.isRole(word)
        || Countries.shared().of(word).isPresent();
  }
}
