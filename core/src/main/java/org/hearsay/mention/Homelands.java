package org.hearsay.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.TokenizedText;

/**
 * Finds out whose country is meant by "his country's intelligence", "its military" and "the
 * country's spy agency": that of the person by what he is ("Ukrainian general"), or the only one
 * that the sentences just before speak of. Nothing where two would do.
 */
final class Homelands {

  private static final int SENTENCES_BACK = 2;
  private static final int LONGEST_NAME = 4;

  private static final Set<String> LANDS = Set.of("country", "nation", "homeland", "kingdom");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> PERSONS = Set.of("his", "her");
  private static final Set<String> COUNTRIES = Set.of("its", "their");

  private final Scene scene;
  private final TokenizedText text;
  private final PronounResolver pronouns;
  private final Set<String> national = WordList.set("national-bodies.txt");

  Homelands(Scene scene, PronounResolver pronouns) {
    this.scene = scene;
    this.text = scene.text();
    this.pronouns = pronouns;
  }

  /** The country of the body that {@code nominal} means, where the report tells it. */
  Optional<Homeland> of(Candidate nominal) {
    boolean land = isLand(nominal);
    boolean alone = nominal.tokens().size() < 2;
    if (alone || !land && !national.contains(possession(nominal))) {
      return Optional.empty();
    }
    String owner = word(nominal.first());
    if (PERSONS.contains(owner)) {
      return pronouns.find(pronoun(nominal)).flatMap(Homelands::ofPerson);
    }
    boolean country = COUNTRIES.contains(owner) || land && DEFINITE.contains(owner);
    return country ? inSight(nominal) : Optional.empty();
  }

  /** What the country has: "intelligence" in "his country's intelligence". */
  String possession(Candidate nominal) {
    int first = isLand(nominal) ? nominal.first() + 3 : Possessors.firstOfRest(text, nominal);
    return text.span(first, nominal.last()).of(text.text()).toLowerCase(Locale.ROOT);
  }

  private boolean isLand(Candidate nominal) {
    int land = nominal.first() + 1;
    return land + 1 < nominal.head()
        && LANDS.contains(word(land))
        && NounPhrases.isGenitive(text, land + 1);
  }

  private static Candidate pronoun(Candidate nominal) {
    return Possessors.pronoun(nominal, EntityKind.PERSON);
  }

  /** The only country that the words tell that say what somebody is. */
  private static Optional<Homeland> ofPerson(Profile person) {
    List<String> words =
        Arrays.asList(
            person
                .description
                .orElse("")
                .replace('’', '\'')
                .replace("'s", "")
                .replace(",", "")
                .split(" "));
    Map<String, Homeland> found = new HashMap<>();
    int next = 0;
    while (next < words.size() && !words.get(next).equals("to")) { // not "ambassador to Norway"
      int size = 1;
      for (int length = Math.min(LONGEST_NAME, words.size() - next); length > 0; length--) {
        String name = String.join(" ", words.subList(next, next + length));
        Optional<Country> country = Countries.shared().of(name);
        if (country.isPresent()) {
          found.putIfAbsent(country.get().code(), new Homeland(country.get(), name));
          size = length;
          break;
        }
      }
      next += size;
    }
    return only(found);
  }

  /** The only country that the nearest sentence speaks of which speaks of any. */
  private Optional<Homeland> inSight(Candidate nominal) {
    Map<String, Homeland> found = new HashMap<>();
    int sentence = text.sentenceIndex(nominal.first());
    int nearest = sentence;
    for (Scene.Sighting sighting : scene.recent()) {
      boolean next = sighting.sentence() < nearest;
      if (next && !found.isEmpty() || sentence - sighting.sentence() > SENTENCES_BACK) {
        break;
      }
      nearest = sighting.sentence();
      Optional.of(sighting.profile())
          .filter(profile -> profile.nameForm == Form.NAME && profile.kind != EntityKind.PERSON)
          .flatMap(profile -> country(profile.name))
          .ifPresent(home -> found.putIfAbsent(home.country().code(), home));
    }
    return only(found);
  }

  private static Optional<Homeland> country(String name) {
    return Countries.shared()
        .named(name)
        .or(() -> Countries.shared().seatedIn(name))
        .map(country -> new Homeland(country, name));
  }

  private static Optional<Homeland> only(Map<String, Homeland> found) {
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  private String word(int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
