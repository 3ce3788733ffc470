package org.hearsay.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.CalendarWords;

/** What is known of words before any text is read. Immutable and shared by all threads. */
final class Lexicon {

  private static final class Holder {
    static final Lexicon SHARED = new Lexicon();
  }

  private static final Set<String> SHORT_MONTHS =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private final GenderedWords givenNames = new GenderedWords("given-names.txt");
  private final GenderedWords titles = new GenderedWords("titles.txt");
  private final GenderedWords roles = new GenderedWords("roles.txt");
  private final GenderedWords personNouns = new GenderedWords("person-nouns.txt");
  private final Set<String> things = WordList.set("thing-nouns.txt");
  private final Set<String> offices = WordList.set("offices.txt");
  private final Set<String> bodies = WordList.set("bodies.txt");
  private final Set<String> organisationWords = WordList.set("organisations.txt");
  private final Set<String> placeWords = WordList.set("places.txt");
  private final Set<String> surnames = WordList.set("surnames.txt");
  private final Set<String> knownBodies = WordList.set("known-bodies.txt");
  private final Set<String> portfolios = WordList.set("portfolios.txt");
  private final Set<String> places = new HashSet<>();

  private Lexicon() {
    for (String list : List.of("cldr-places.txt", "more-places.txt")) {
      places.addAll(WordList.lines(list));
    }
  }

  static Lexicon shared() {
    return Holder.SHARED;
  }

  boolean isCalendarWord(String word) {
    String lower = lower(word);
    return CalendarWords.isName(lower) || SHORT_MONTHS.contains(lower);
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  Optional<Gender> genderOfGivenName(String word) {
    return givenNames.gender(word);
  }

  /** True for words like "President" and "Mr." that stand before a name. */
  boolean isTitle(String word) {
    return titles.contains(lower(word));
  }

  /** True for titles, roles, days and months, which are seldom a part of anybody's name. */
  boolean isBesideNames(String word) {
    return isTitle(word) || isRole(word) || isCalendarWord(word);
  }

  Optional<Gender> genderOfTitle(String word) {
    return titles.gender(lower(word));
  }

  /** True for a noun, singular or plural, for persons who speak in the news. */
  boolean isRole(String word) {
    return roles.contains(lower(word)) || roles.contains(singular(word));
  }

  Optional<Gender> genderOfRole(String word) {
    return roles
        .gender(lower(word))
        .or(() -> roles.gender(singular(word)))
        .or(() -> personNouns.gender(lower(word)))
        .or(() -> personNouns.gender(singular(word)));
  }

  /**
   * True for a noun, singular or plural and in lower case, that means a person before anything
   * else, whether such persons speak in the news or not.
   */
  boolean isPersonNoun(String word) {
    return !things.contains(singular(word))
        && (personNouns.contains(word) || personNouns.contains(singular(word)));
  }

  /** True for a noun, singular or plural, for those who hold an office: "governor". */
  boolean isOffice(String word) {
    return offices.contains(lower(word)) || offices.contains(singular(word));
  }

  /** True for a noun, singular or plural, for organisations and other bodies. */
  boolean isBody(String word) {
    return bodies.contains(lower(word)) || bodies.contains(singular(word));
  }

  /** True for a word that ends names of organisations. */
  boolean endsOrganisation(String word) {
    return organisationWords.contains(lower(word));
  }

  /** True for a word that ends names of places: "River". */
  boolean endsPlace(String word) {
    return placeWords.contains(lower(word));
  }

  boolean isPlace(String name) {
    return places.contains(name) || Countries.shared().named(name).isPresent();
  }

  /** True for "State" and "Defense" behind "Secretary of". */
  boolean isPortfolio(String word) {
    return portfolios.contains(word);
  }

  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** True for the name of a well-known body. */
  boolean isKnownBody(String name) {
    return knownBodies.contains(name);
  }

  /** The word in lower case, without a full stop behind it. */
  static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** The singular of a regular plural, and of those in -men and -women, in lower case. */
  static String singular(String word) {
    String lower = lower(word);
    int length = lower.length();
    if (lower.endsWith("men")) {
      return lower.substring(0, length - 2) + "an";
    }
    if (lower.endsWith("wives")) {
      return lower.substring(0, length - 3) + "fe";
    }
    if (lower.endsWith("ies") && length > 4) {
      return lower.substring(0, length - 3) + "y";
    }
    if (lower.endsWith("sses") || lower.endsWith("ches") || lower.endsWith("xes")) {
      return lower.substring(0, length - 2);
    }
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && length > 3;
    return plural ? lower.substring(0, length - 1) : lower;
  }
}
