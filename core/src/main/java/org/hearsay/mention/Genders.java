package org.hearsay.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What full names and titles anywhere in a report tell of the gender behind a surname. */
final class Genders {

  private final Map<String, Set<String>> givenNames = new HashMap<>();
  private final Map<String, EnumSet<Gender>> bySurname = new HashMap<>();

  Genders(Scene scene, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.form() == Form.NAME && candidate.kind() == EntityKind.PERSON) {
        note(PersonName.of(scene.words(candidate)));
      }
    }
  }

  private void note(PersonName name) {
    String surname = name.surname();
    if (name.words().size() > 1) {
      givenNames.computeIfAbsent(surname, s -> new HashSet<>()).add(name.words().get(0));
    }
    boolean told = name.words().size() > 1 || name.first() > 0;
    if (told && name.gender().isPresent()) {
      bySurname
          .computeIfAbsent(surname, s -> EnumSet.noneOf(Gender.class))
          .add(name.gender().get());
    }
  }

  /** The gender of the only one in the report who bears a surname; empty where there are two. */
  Optional<Gender> ofSurname(String surname) {
    EnumSet<Gender> genders = bySurname.get(surname);
    return genders != null
            && genders.size() == 1
            && givenNames.getOrDefault(surname, Set.of()).size() <= 1
        ? Optional.of(genders.iterator().next())
        : Optional.empty();
  }
}
