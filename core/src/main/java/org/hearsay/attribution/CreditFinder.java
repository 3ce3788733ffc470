package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.report.Layout;
import org.hearsay.report.Part;
import org.hearsay.text.Span;

/**
 * Finds where a report says that it comes from as a whole: "(AP)", "Source: …", "Reuters
 * contributed to this report", "as first reported by …".
 *
 * <p>Stateless; may be shared by threads.
 */
public final class CreditFinder {

  private static final int LONGEST_NAME = 60;

  /** How far into a paragraph an agency's sign may stand, in characters. */
  private static final int NEAR_START = 80;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:source|sources|via|credit|originally published (?:by|in|on|at)"
              + "|this (?:article|story|report) (?:was )?(?:first|originally) (?:published|appeared)"
              + " (?:by|in|on|at)):? +",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST_REPORTED =
      Pattern.compile(
          "\\b(?:first|originally|previously) reported (?:by|in) ", Pattern.CASE_INSENSITIVE);

  private static final Pattern REPORTING =
      Pattern.compile(
          "\\b(?:with )?(?:additional )?(?:reporting|material|files) (?:by|from) ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTRIBUTED =
      Pattern.compile(" contributed to this (?:report|story|article)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SIGN = Pattern.compile("\\(([^()\\r\\n]{2,40})\\)");

  /** What ends a name: other marks than full stops inside it, and words that lead on. */
  private static final Pattern NAME_END =
      Pattern.compile(
          "[,;:()\\[\\]\"“”—–|\\r\\n]|\\.(?:\\s|$)| (?:with|citing|and|on|in|at|to|which|that|via) ");

  /** The credits in a report, in text order. */
  public List<Credit> find(Layout layout) {
    String text = layout.report().text();
    List<Credit> credits = new ArrayList<>();
    for (Part part : layout.parts()) {
      labelled(text, part.span()).ifPresent(credits::add);
      sign(text, part.span()).ifPresent(credits::add);
      addAfter(FIRST_REPORTED, text, part.span(), credits);
      addAfter(REPORTING, text, part.span(), credits);
      addContributors(text, part.span(), credits);
    }
    return credits.stream().distinct().toList();
  }

  private static Optional<Credit> labelled(String text, Span part) {
    Matcher label = LABEL.matcher(text).region(part.start(), part.end());
    return label.lookingAt() ? name(text, label.end(), part.end()) : Optional.empty();
  }

  /** The name from {@code start} to the next mark, if it is written like a name. */
  private static Optional<Credit> name(String text, int start, int limit) {
    int stop = Math.min(limit, start + LONGEST_NAME);
    Matcher ending = NAME_END.matcher(text).region(start, stop);
    int end = ending.find() ? ending.start() : stop;
    return credit(text, start, end);
  }

  private static Optional<Credit> credit(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    String name = text.substring(start, end);
    boolean capital = name.codePoints().anyMatch(Character::isUpperCase);
    return capital ? Optional.of(new Credit(name, new Span(start, end))) : Optional.empty();
  }

  /** "(AP)" near the start of a paragraph or alone in one. */
  private static Optional<Credit> sign(String text, Span part) {
    int stop = Math.min(part.end(), part.start() + NEAR_START);
    Matcher sign = SIGN.matcher(text).region(part.start(), stop);
    while (sign.find()) {
      boolean alone = sign.start() == part.start();
      boolean place =
          text.substring(part.start(), sign.start())
              .equals(text.substring(part.start(), sign.start()).toUpperCase(Locale.ROOT));
      boolean dash = isDash(text, sign.end());
      if (isOutlet(sign.group(1)) && (alone || place || dash)) {
        return credit(text, sign.start(1), sign.end(1));
      }
    }
    return Optional.empty();
  }

  private static boolean isDash(String text, int end) {
    String next = text.substring(end, Math.min(text.length(), end + 3)).strip();
    return !next.isEmpty() && "-–—".indexOf(next.charAt(0)) >= 0;
  }

  /** True if a word of the name is one of newspapers', agencies' and stations' names. */
  private static boolean isOutlet(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s/.-]+"))
        .anyMatch(WordList.OUTLETS::has);
  }

  private static void addAfter(Pattern lead, String text, Span part, List<Credit> credits) {
    Matcher matcher = lead.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      name(text, matcher.end(), part.end()).filter(c -> isOutlet(c.name())).ifPresent(credits::add);
    }
  }

  /** "The Associated Press and Reuters contributed to this report": those that are outlets. */
  private static void addContributors(String text, Span part, List<Credit> credits) {
    Matcher matcher = CONTRIBUTED.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      int start = Math.max(part.start(), matcher.start() - 3 * LONGEST_NAME);
      start += text.substring(start, matcher.start()).lastIndexOf(". ") + 1;
      int from = start;
      for (String piece : text.substring(start, matcher.start()).split(",| and ")) {
        int at = text.indexOf(piece, from);
        from = at + piece.length();
        if (isOutlet(piece.strip())) {
          credit(text, at, from).ifPresent(credits::add);
        }
      }
    }
  }
}
