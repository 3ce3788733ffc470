package org.hearsay.report;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.WordList;

/**
 * Finds the dateline that opens a paragraph: {@code KYIV, Oct. 31 (Agency) —}, {@code LONDON
 * (Agency) -}, {@code WASHINGTON —}, {@code (Agency) -}.
 */
final class Datelines {

  private static final int LONGEST = 110;
  private static final Set<String> NOT_PLACES = WordList.load(Datelines.class, "not-places.txt");
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,2}";
  private static final String REGION =
      "(?:[,/] ?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}){0,3}";
  private static final String DATE =
      "(?:,? (?:\\p{Lu}[a-z]{2,8}[.,]{0,2} )?(?:\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}|\\d{1,2}"
          + " \\p{Lu}[a-z]{2,8}\\.?)(?:,? \\d{4})?)?";
  private static final String AGENCY =
      "(?:,? ?[(/\\[][\\p{L}][\\p{L}\\p{M}0-9 .&/'’-]{1,40}[)/\\]])";
  private static final String DASH = "\\s?(?:[—–―‒]|--?|_|:)";

  /** In capitals, with or without the agency. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(" + CAPITALS + ")(" + REGION + DATE + AGENCY + "?)(" + DASH + ")(?=\\s|$|[\"“‘])");

  /** The agency in brackets tells it, whatever the case. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}"
              + REGION
              + DATE
              + ")?"
              + AGENCY
              + "("
              + DASH
              + ")(?=\\s|$|[\"“‘])");

  /** "MOSCOW, October 31. /AGENCY/.", "Minsk. October 31. AGENCY -", "(ABC)Words" glued on. */
  private static final Pattern OTHER_STYLES =
      Pattern.compile(
          "\\p{Lu}[\\p{L}. '’-]{2,30}[.,] \\p{Lu}[a-z]{2,8}\\.? \\d{1,2}\\.? "
              + "(?:/[\\p{L} -]{3,16}/\\.?|[\\p{Lu}-]{4,16} ?[-–—.])(?=\\s)"
              + "|\\((?:\\p{Lu}{2,6}|Reuters)\\)(?=\\p{Lu}\\p{Ll})");

  /** "Sen. Ann Lee (R-Ohio)": a party, no agency. */
  private static final Pattern PARTY = Pattern.compile(".{0,80}\\([A-Z]{1,3}-[^)]*\\).{0,8}");

  private Datelines() {}

  /**
   * Length of the dateline at the start of a paragraph, the dash included.
   *
   * @param first true for the first paragraph of a report's body: later ones need more evidence
   */
  static OptionalInt length(String paragraph, boolean first) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    Matcher other = OTHER_STYLES.matcher(start);
    if (other.lookingAt()) {
      return OptionalInt.of(other.end());
    }
    Matcher agency = WITH_AGENCY.matcher(start);
    if (agency.lookingAt()
        && !agency.group(1).strip().equals(":")
        && !PARTY.matcher(agency.group()).matches()
        && goesOn(paragraph, agency.end())) {
      return OptionalInt.of(agency.end());
    }
    Matcher place = PLACE.matcher(start);
    boolean found = place.lookingAt() && isPlace(place, first) && goesOn(paragraph, place.end());
    return found ? OptionalInt.of(place.end()) : OptionalInt.empty();
  }

  private static boolean isPlace(Matcher place, boolean first) {
    String name = place.group(1);
    boolean letters = name.chars().filter(Character::isLetter).count() > 2;
    boolean sure = first || !place.group(2).isEmpty();
    boolean weak = place.group(3).equals("-") || place.group(3).endsWith(":");
    return letters && sure && !weak && !NOT_PLACES.contains(name);
  }

  /** What comes after a dateline starts a sentence; a dateline may have a line of its own. */
  private static boolean goesOn(String paragraph, int end) {
    int at = end;
    while (at < paragraph.length() && !Character.isLetterOrDigit(paragraph.charAt(at))) {
      at++;
    }
    return at == paragraph.length() || !Character.isLowerCase(paragraph.charAt(at));
  }
}
