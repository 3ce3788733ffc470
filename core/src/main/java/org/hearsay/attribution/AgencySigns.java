package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * "(AP)" at the head of a report, and agencies alone in a line: "Agence France-Presse, Reuters".
 */
final class AgencySigns {

  /** How far into a paragraph an agency's sign may stand, in characters. */
  private static final int NEAR_START = 80;

  private static final int LONGEST_LINE = 80;

  private static final Pattern SIGN = Pattern.compile("\\(([^()\\r\\n]{2,40})\\)");

  /** What people write around the agencies' names in a line of their own. */
  private static final Pattern TRIMMINGS =
      Pattern.compile(
          "^[\\s(\\[—–-]*(?:by|from|with|contributing|sources?|agencies|copyright|©|[\\d\\s])*[:\\s]*",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final CreditNames names;

  AgencySigns(String text) {
    this.text = text;
    this.names = new CreditNames(text);
  }

  /** "(AP)" near the start of a paragraph or alone in one. */
  List<Credit> sign(Span part) {
    int stop = Math.min(part.end(), part.start() + NEAR_START);
    Matcher sign = SIGN.matcher(text).region(part.start(), stop);
    while (sign.find()) {
      String before = text.substring(part.start(), sign.start());
      boolean opens = before.isBlank() || before.equals(before.toUpperCase(Locale.ROOT));
      if (CreditNames.isOutlet(sign.group(1)) && (opens || isDash(sign.end()))) {
        return names.between(sign.start(1), sign.end(1));
      }
    }
    return List.of();
  }

  private boolean isDash(int end) {
    String next = text.substring(end, Math.min(text.length(), end + 3)).strip();
    return !next.isEmpty() && "-–—".indexOf(next.charAt(0)) >= 0;
  }

  /** The names in a line of nothing but agencies. */
  List<Credit> alone(Span part) {
    if (part.length() > LONGEST_LINE) {
      return List.of();
    }
    Matcher trimmings = TRIMMINGS.matcher(text).region(part.start(), part.end());
    int start = trimmings.lookingAt() ? trimmings.end() : part.start();
    int end = part.end();
    while (end > start && ")].".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Credit> credits = names.between(start, end);
    int named = credits.stream().mapToInt(credit -> letters(credit.name())).sum();
    boolean isAll =
        letters(text.substring(start, end).replaceAll("\\b(?:and|with)\\b", "")) == named;
    boolean areAgencies = credits.stream().allMatch(c -> new OutletName(c.name()).isAgency());
    return isAll && areAgencies ? credits : List.of();
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
