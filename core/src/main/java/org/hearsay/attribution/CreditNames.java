package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** Cuts the names of outlets out of a credit line: "Reuters and CNN's Jane Roe" has two. */
final class CreditNames {

  /** No list of names is longer. */
  static final int LONGEST = 180;

  private static final int LONGEST_NAME = 60;

  /** What ends a list of names. */
  private static final Pattern END =
      Pattern.compile("[:()\\[\\]\"“”—–|\\r\\n]|\\.(?:\\s|$)| -|\\b(?:with|citing|which|that)\\b");

  /** What stands between names, or leads on from the last one. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[,;]|\\s*/+\\s*|\\s&\\s|\\s(?:and|or|on|in|at|to|via|with|was|were|is|has|had)\\s");

  /** "AP writer Jane Roe", "CNN's Jane Roe": the outlet ends there. */
  private static final Pattern PERSON =
      Pattern.compile(
          "['’]s?\\s|\\s(?:writers?|reporters?|correspondents?|journalists?|staff|editors?|bureau|articles?|stor(?:y|ies)"
              + "|newspapers?|first|also)\\b");

  /** What may stand before a name in its clause. */
  private static final Pattern LEAD =
      Pattern.compile("[\\s.:,—–-]*+(?:(?!the\\s+\\p{Lu})(?:As|With|\\p{Ll}[\\p{L}’']*+)\\s++)*+");

  private final String text;

  CreditNames(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The names from {@code start} to the end of the list that begins there. */
  List<Credit> listAt(int start, int limit) {
    int stop = Math.min(limit, start + LONGEST);
    Matcher ending = END.matcher(text).region(start, stop);
    return between(start, ending.find() ? ending.start() : stop);
  }

  /** The first name there, if it is written like a name. */
  Optional<Credit> nameAt(int start, int limit) {
    int stop = Math.min(limit, start + LONGEST_NAME);
    Matcher ending = END.matcher(text).region(start, stop);
    int end = ending.find() ? ending.start() : stop;
    Matcher between = BETWEEN.matcher(text).region(start, end);
    return credit(start, between.find() ? between.start() : end);
  }

  /** The names of outlets in a stretch of text. */
  List<Credit> between(int start, int end) {
    List<Credit> names = new ArrayList<>();
    int from = start;
    Matcher between = BETWEEN.matcher(text).region(start, end);
    while (between.find()) {
      outlet(from, between.start()).ifPresent(names::add);
      from = between.end();
    }
    outlet(from, end).ifPresent(names::add);
    return names;
  }

  /** The outlet that a piece names, without its people. */
  private Optional<Credit> outlet(int start, int end) {
    Matcher person = PERSON.matcher(text).region(start, end);
    return credit(start, person.find() ? person.start() : end).filter(c -> isOutlet(c.name()));
  }

  /** A stretch as a name, if that has a capital or is an address. */
  Optional<Credit> credit(int from, int to) {
    int start = from;
    int end = to;
    start = skip(start, end);
    while (end > start && isMargin(text.charAt(end - 1))) {
      end--;
    }
    String name = text.substring(start, end);
    boolean isName =
        name.codePoints().anyMatch(Character::isUpperCase)
            || isAddress(name) && !name.contains(" ");
    return isName && end - start <= LONGEST_NAME
        ? Optional.of(new Credit(name, new Span(start, end)))
        : Optional.empty();
  }

  /** Past margins, and words in small letters before the name but an article. */
  private int skip(int from, int end) {
    Matcher lead = LEAD.matcher(text).region(from, end);
    return lead.lookingAt() ? lead.end() : from;
  }

  private static boolean isMargin(char c) {
    return Character.isWhitespace(c) || c == '.' || c == ':' || c == ',' || c == '\u00a0';
  }

  /** True if a word of the name is one of newspapers', agencies' and stations' names. */
  static boolean isOutlet(String name) {
    return new OutletName(name).isAgency()
        || isAddress(name)
        || Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s/.-]+"))
            .anyMatch(WordList.OUTLETS::has);
  }

  /** True for "daily.example.com". */
  private static boolean isAddress(String name) {
    int dot = name.lastIndexOf('.');
    int end = name.length() - dot - 1;
    return dot > 1
        && end >= 2
        && end <= 4
        && name.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
