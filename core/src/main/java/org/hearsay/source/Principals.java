package org.hearsay.source;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.mention.Countries;

/** Finds for whom an occurrence speaks, or what it is a part of. */
final class Principals {

  private static final String PRESIDENTIAL = " presidential";

  private final Grouping grouping;
  private final BodyNames names;
  private final BodyIdentities bodies;
  private final PersonIdentities persons;
  private final CalledBodies called;

  Principals(
      Grouping grouping,
      BodyNames names,
      BodyIdentities bodies,
      PersonIdentities persons,
      CalledBodies called) {
    this.grouping = grouping;
    this.names = names;
    this.bodies = bodies;
    this.persons = persons;
    this.called = called;
  }

  /** An occurrence of the body or person for which occurrence {@code i} speaks. */
  Optional<Integer> of(int i) {
    Occurrence occurrence = grouping.at(i);
    return spokenFor(occurrence)
        .or(() -> occurrence.isPerson() ? Optional.empty() : whole(occurrence));
  }

  private Optional<Integer> spokenFor(Occurrence occurrence) {
    boolean byName = !occurrence.isPerson() || !occurrence.named();
    String described = occurrence.entity().description().orElse("");
    return Spokesmen.principal(described)
        .or(() -> byName ? Spokesmen.principal(occurrence.name()) : Optional.empty())
        .flatMap(body -> principal(body, occurrence.mention().reading()));
  }

  private Optional<Integer> principal(String words, int reading) {
    Optional<String> key = key(words);
    return key.flatMap(bodies::withKey)
        .or(() -> key.flatMap(names::whole).flatMap(bodies::withKey))
        .or(() -> isName(words) ? persons.called(words) : called.by(noun(words), reading));
  }

  private static boolean isName(String words) {
    return words.chars().anyMatch(Character::isUpperCase);
  }

  private static String noun(String words) {
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }

  private Optional<Integer> whole(Occurrence body) {
    return names
        .key(body.nameWithCountry(), body.speaks(), body.named())
        .flatMap(names::whole)
        .flatMap(bodies::withKey);
  }

  /** "Russian presidential" is the presidency of Russia, "Ukrainian military" its army. */
  private Optional<String> key(String body) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    if (body.toLowerCase(Locale.ROOT).endsWith(PRESIDENTIAL)) {
      String people = body.substring(0, body.length() - PRESIDENTIAL.length());
      return Countries.shared().of(people).map(country -> country.code() + " presidency");
    }
    return names.key(body, true, true);
  }
}
