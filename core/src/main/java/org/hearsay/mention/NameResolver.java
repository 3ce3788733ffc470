package org.hearsay.mention;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenizedText;

/** Finds out whose name a name is: the same name again, a surname, an abbreviation. */
final class NameResolver {

  /** So many persons of one name are kept in mind. */
  private static final int MOST_BEARERS = 6;

  /** Of those who share a surname, one mentioned within so many sentences is meant. */
  private static final int NEAR = 6;

  private final Scene scene;
  private final BodyNames bodies;
  private final FirmStems firms;
  private final Genders genders;
  private final Map<String, Profile> byName = new HashMap<>();

  /** Persons by every word of their names, the latest first. */
  private final Map<String, Deque<Profile>> byWord = new HashMap<>();

  private final Map<String, Profile> byInitials = new HashMap<>();

  /** Bodies by the nouns that head their names, the latest of each. */
  private final Map<String, Profile> byHead = new HashMap<>();

  NameResolver(Scene scene, List<Candidate> candidates, BodyNames bodies) {
    this.scene = scene;
    this.bodies = bodies;
    this.firms = new FirmStems(scene.text(), candidates);
    this.genders = new Genders(scene, candidates);
  }

  Profile resolve(Candidate name) {
    Profile profile = profile(name);
    scene.mention(name, profile);
    return profile;
  }

  /** Who is meant, without counting it as a mention. */
  Profile profile(Candidate name) {
    return name.kind() == EntityKind.PERSON ? person(name) : other(name, fullName(name));
  }

  private String fullName(Candidate name) {
    String whole = bodies.whole(name).of(scene.text().text());
    return name.kind() == EntityKind.ORGANISATION ? firms.whole(name).orElse(whole) : whole;
  }

  /** True for a person's "name" that is an office: "US Secretary". */
  boolean isOnlyTitle(Candidate name) {
    String last = scene.text().word(name.last());
    Lexicon lexicon = Lexicon.shared();
    return name.kind() == EntityKind.PERSON
        && (lexicon.isTitle(last) || lexicon.isRole(last))
        && !lexicon.isSurname(last);
  }

  /** True for the name of a country or a well-known body, also where its words are common ones. */
  boolean isKnown(Candidate candidate) {
    String name = scene.string(candidate);
    return Countries.shared().named(name).isPresent() || Lexicon.shared().isKnownBody(name);
  }

  private Profile person(Candidate candidate) {
    PersonName name = PersonName.of(scene.words(candidate));
    int first = candidate.first() + name.first();
    TokenizedText text = scene.text();
    int opening = name.isOneWord() ? withGivenName(first) : first;
    String full = text.span(opening, candidate.first() + name.end() - 1).of(text.text());
    Profile profile =
        known(name, first).orElseGet(() -> scene.create(EntityKind.PERSON, full, Form.NAME));
    profile.rename(full, Form.NAME);
    tellGender(profile, name);
    profile.plural |= isPeople(name);
    profile.describe(text.text(), Grammar.before(text, first));
    Titles.before(text, first).ifPresent(profile.offices::add);
    byName.put(key(name.key()), profile);
    List<String> parts = List.of(name.key().split(" "));
    parts.stream().filter(NameResolver::isNamePart).forEach(w -> bears(profile, w));
    name.nickname()
        .ifPresent(
            nick -> {
              byName.putIfAbsent(key(nick + " " + name.surname()), profile);
              bears(profile, nick);
            });
    return profile;
  }

  /** "Spokesman Al Quintero", whose given name no list knows. */
  private int withGivenName(int surname) {
    TokenizedText text = scene.text();
    int given = surname - 1;
    boolean capital =
        given > text.sentence(surname).firstToken()
            && text.tag(given) == PartOfSpeech.PROPN
            && isNamePart(text.word(given));
    boolean title = capital && isTitle(text.word(given));
    boolean office = capital && Lexicon.shared().isRole(text.word(given - 1));
    boolean small = capital && Character.isLowerCase(text.word(given - 1).charAt(0));
    return capital && !title && office && small ? given : surname;
  }

  private static boolean isTitle(String word) {
    return Lexicon.shared().isPlace(word)
        || Countries.shared().of(word).isPresent()
        || Lexicon.shared().isBesideNames(word);
  }

  private void tellGender(Profile profile, PersonName name) {
    Optional<Gender> told = name.gender().or(() -> genders.ofSurname(name.surname()));
    if (profile.gender.isEmpty() || profile.genderGuessed) {
      told.ifPresent(profile::tellGender);
    }
  }

  /** "Germans", "Democrats": several, though called by a name. */
  private static boolean isPeople(PersonName name) {
    String word = name.surname();
    String singular = Lexicon.singular(word);
    return name.words().size() == 1
        && word.endsWith("s")
        && (Lexicon.shared().isRole(singular)
            || Countries.shared().of(word.substring(0, word.length() - 1)).isPresent());
  }

  private void bears(Profile profile, String word) {
    Deque<Profile> bearers = byWord.computeIfAbsent(key(word), w -> new ArrayDeque<>());
    if (!bearers.contains(profile)) {
      bearers.addFirst(profile);
    }
    if (bearers.size() > MOST_BEARERS) {
      bearers.removeLast();
    }
  }

  /** The only person so far who bears a surname; of several the one mentioned most. */
  Optional<Profile> bearer(String surname) {
    return byWord.getOrDefault(key(surname), new ArrayDeque<>()).stream()
        .max(Comparator.comparingInt(bearer -> bearer.mentions));
  }

  /** Whom the report has called by exactly this name. */
  Optional<Profile> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  private static boolean isNamePart(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Somebody of the same full name; or one who has the only word among the words of his name. */
  private Optional<Profile> known(PersonName name, int first) {
    int sentence = scene.text().sentenceIndex(first);
    Profile same = byName.get(key(name.key()));
    Deque<Profile> bearers = byWord.getOrDefault(key(name.surname()), new ArrayDeque<>());
    boolean alone = name.isOneWord();
    if (same != null) {
      List<Profile> others = bearers.stream().filter(b -> agree(b.gender, name.gender())).toList();
      return alone
          ? new Namesakes(others).instead(same, sentence, title(first))
          : Optional.of(same);
    }
    return bearers.stream()
        .filter(
            bearer ->
                bearer.genderGuessed
                    || agree(bearer.gender, name.gender())
                    || alone && name.first() == 0)
        .filter(bearer -> alone || isShorterFormOf(bearer.name, name.key()))
        .max(
            Comparator.<Profile>comparingInt(
                    bearer -> sentence - bearer.lastSentence <= NEAR ? 1 : 0)
                .thenComparingInt(bearer -> bearer.mentions));
  }

  private Optional<String> title(int name) {
    return Titles.before(scene.text(), name);
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

  private Profile other(Candidate candidate, String name) {
    String key = Countries.shared().named(name).map(Country::code).orElse(key(name));
    Profile profile = byName.get(key);
    if (profile == null) {
      profile = byInitials.get(name.replace(".", ""));
    }
    if (profile == null && isHeadAlone(candidate)) {
      profile = byHead.get(key);
    }
    if (profile == null || profile.kind == EntityKind.PERSON) {
      profile = scene.create(candidate.kind(), name, Form.NAME);
    }
    profile.rename(name, Form.NAME);
    byName.put(key, profile);
    if (name.indexOf(' ') > 0) {
      byHead.put(key(head(candidate)), profile);
      byInitials.putIfAbsent(initials(name), profile);
    }
    return profile;
  }

  /** "The Church" for one whose name says what church. */
  private boolean isHeadAlone(Candidate name) {
    TokenizedText text = scene.text();
    return name.tokens().size() == 1
        && Lexicon.shared().isBody(text.word(name.first()))
        && name.first() > 0
        && text.tag(name.first() - 1) == PartOfSpeech.DET;
  }

  /** The word before "of", or the last. */
  private String head(Candidate name) {
    for (int token = name.first() + 1; token < name.last(); token++) {
      if (scene.text().word(token).equals("of")) {
        return scene.text().word(token - 1);
      }
    }
    return scene.text().word(name.last());
  }

  /** "NSC" for "National Security Council"; small words do not count. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
