package org.hearsay.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out whose name a name is: the same name again, a surname, an abbreviation. */
final class NameResolver {

  private final Scene scene;
  private final Map<String, Profile> byName = new HashMap<>();

  /** Persons by every word of their names; the latest holds the word. */
  private final Map<String, Profile> byWord = new HashMap<>();

  private final Map<String, Profile> byInitials = new HashMap<>();

  NameResolver(Scene scene) {
    this.scene = scene;
  }

  Profile resolve(Candidate name) {
    Profile profile =
        name.kind() == EntityKind.PERSON ? person(name) : other(name, scene.string(name));
    scene.mention(name, profile);
    return profile;
  }

  private Profile person(Candidate candidate) {
    PersonName name = PersonName.of(scene.words(candidate));
    Profile profile =
        known(name).orElseGet(() -> scene.create(EntityKind.PERSON, name.full(), Form.NAME));
    profile.rename(name.full(), Form.NAME);
    if (profile.gender.isEmpty()) {
      profile.gender = name.gender();
    }
    describe(candidate, name, profile);
    byName.put(key(name.full()), profile);
    name.words().forEach(word -> byWord.put(key(word), profile));
    return profile;
  }

  /** Somebody of the same full name; or one who has the only word among the words of his name. */
  private Optional<Profile> known(PersonName name) {
    Profile same = byName.get(key(name.full()));
    if (same != null) {
      return Optional.of(same);
    }
    if (name.words().size() == 1) {
      return Optional.ofNullable(byWord.get(key(name.surname())))
          .filter(profile -> agree(profile.gender, name.gender()) || name.titles().isEmpty());
    }
    return Optional.ofNullable(byWord.get(key(name.surname())))
        .filter(profile -> isShorterFormOf(profile.name, name.full()));
  }

  /** "Kirby" of "John Kirby", "John Kirby" of "John F. Kirby"; not "Jane Kirby". */
  private static boolean isShorterFormOf(String known, String full) {
    List<String> words = List.of(full.split(" "));
    List<String> fewer = List.of(known.split(" "));
    return fewer.size() < words.size() ? words.containsAll(fewer) : fewer.containsAll(words);
  }

  private static boolean agree(Optional<Gender> one, Optional<Gender> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private void describe(Candidate candidate, PersonName name, Profile profile) {
    int titles = name.titles().size();
    if (titles > 0) {
      int first = candidate.first();
      profile.describe(scene.text().text(), scene.text().span(first, first + titles - 1));
    }
  }

  private Profile other(Candidate candidate, String name) {
    Profile profile = byName.get(key(name));
    if (profile == null) {
      profile = byInitials.get(name.replace(".", ""));
    }
    if (profile == null || profile.kind == EntityKind.PERSON) {
      profile = scene.create(candidate.kind(), name, Form.NAME);
    }
    profile.rename(name, Form.NAME);
    byName.put(key(name), profile);
    if (candidate.tokens().size() > 1) {
      byInitials.putIfAbsent(initials(scene.words(candidate)), profile);
    }
    return profile;
  }

  /** "NSC" for "National Security Council"; small words do not count. */
  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
