package org.hearsay.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenizedText;

/**
 * Where bodies are at home, as the report tells: "Dayton-based Velo", "Velo Inc. of Dayton", "Velo,
 * a Dayton maker of pumps". So "the Dayton company" is Velo. Mutable.
 */
final class HomeTowns {

  private static final int LONGEST = 5;

  /** Of one town so many are kept: one of more is nobody anyway. */
  private static final int MOST = 8;

  private final TokenizedText text;
  private final BodyTypes types = BodyTypes.shared();
  private final Map<String, Set<Profile>> byTown = new HashMap<>();

  HomeTowns(TokenizedText text) {
    this.text = text;
  }

  /** Keeps the town that stands beside the name of a body. */
  void learn(Candidate name, Profile profile) {
    if (profile.kind != EntityKind.PERSON) {
      towns(name).forEach(town -> put(town, profile));
    }
  }

  private void put(String town, Profile profile) {
    Set<Profile> bodies = byTown.computeIfAbsent(town, t -> new LinkedHashSet<>());
    if (bodies.size() < MOST) {
      bodies.add(profile);
    }
    profile.atHome = true;
  }

  private Set<String> towns(Candidate name) {
    int before = name.first() - 1;
    int sentence = text.sentence(name.first()).firstToken();
    Set<String> towns = new LinkedHashSet<>();
    if (before > sentence && text.word(before).equals("based")) {
      int town = text.word(before - 1).equals("-") ? before - 2 : before - 1;
      addCapitals(Math.max(sentence, town - 1), town + 1, towns);
    } else if (before >= sentence && text.word(before).endsWith("-based")) {
      String word = text.word(before);
      towns.add(word.substring(0, word.length() - "-based".length()));
    }
    addBehind(name.last() + 1, text.sentence(name.last()).endToken(), towns);
    return towns;
  }

  /** "Of Dayton", ", based in Dayton,", ", a Dayton maker of pumps,". */
  private void addBehind(int first, int end, Set<String> towns) {
    if (first + 1 >= end) {
      return;
    }
    if (text.word(first).equals("of")) {
      addCapitals(first + 1, Math.min(end, first + LONGEST), towns);
    } else if (text.word(first).equals(",")) {
      addApposition(first + 1, end, towns);
    }
  }

  private void addApposition(int first, int end, Set<String> towns) {
    int limit = Math.min(end, first + LONGEST + 1);
    if (text.word(first).equals("based") || text.word(first).equals("of")) {
      addCapitals(first + 1, limit, towns);
    } else if (text.tag(first) == PartOfSpeech.DET) {
      int noun = first + 1;
      while (noun < limit && Grammar.isNominal(text, noun)) {
        noun++;
      }
      boolean body = types.isNoun(text.word(noun - 1));
      addCapitals(first + 1, body ? noun : first + 1, towns);
    }
  }

  /** The words in capitals up to the first that is none: lists of towns are never complete. */
  private void addCapitals(int first, int end, Set<String> towns) {
    for (int token = first; token < end; token++) {
      String word = text.word(token);
      if (Grammar.isCapital(text, token)) {
        towns.add(word);
      } else if (!word.equals("in") && !word.equals(",")) {
        return;
      }
    }
  }

  /** The only body that is at home where {@code nominal} says and may be called so. */
  Optional<Profile> find(Candidate nominal) {
    String noun = Titles.inFull(text.word(nominal.head()));
    int town = nominal.first() + 1;
    if (town >= nominal.head() || !types.isNoun(noun)) {
      return Optional.empty();
    }
    List<Profile> bodies =
        byTown.getOrDefault(text.word(town), Set.of()).stream()
            .filter(profile -> profile.nameForm == Form.NAME)
            .filter(profile -> types.mayBe(profile.name, noun))
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }
}
