package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.report.Layout;
import org.hearsay.report.Part;
import org.hearsay.text.Span;

/**
 * Finds where a report says that it comes from as a whole: "(AP)", "Source: …", "Reuters
 * contributed to this report", "as first reported by …", "h/t: …", "with files from …".
 *
 * <p>Stateless; may be shared by threads.
 */
public final class CreditFinder {

  /** An agency's name alone in a line is a credit among so many first parts of a report … */
  private static final int HEAD = 4;

  /** … or so many last ones. Elsewhere it may belong to a picture. */
  private static final int FOOT = 4;

  private static final Comparator<Credit> ORDER =
      Comparator.comparingInt((Credit credit) -> credit.span().start())
          .thenComparingInt(credit -> -credit.span().end());

  /** Where what follows is taken for an outlet, whatever its name. */
  private static final Pattern TAKEN_ON_TRUST =
      leads(
          "^[\\s(\\[—–-]*+(?:sources?:|via:?|credit:|h/t/?:?|hat tip(?: to)?:?"
              + "|ht:|originally (?:published|posted|appeared) (?:by|in|on|at))"
              + "|\\bthis (?:article|story|report|post|piece|column) (?:was )?(?:first|originally)"
              + " (?:published|appeared|posted|ran) (?:by|in|on|at)");

  /** Anywhere in a line, if an outlet follows. */
  private static final Pattern OUTLETS_FOLLOW =
      leads(
          "(?<![\\p{L}\\p{N}])(?:(?:first|originally|previously) reported (?:by|in|on)"
              + "|(?:additional )?(?:reporting|material) (?:by|from)"
              + "|with (?:a )?(?:files?|reports?|reporting|material) (?:by|from)|[(\\[]with"
              + "|(?:copyright|©|\\(c\\))[\\s©\\d]*(?:by)?|h/t:?|hat tip(?: to)?:?"
              + "|where (?:this|the) (?:article|story|report|piece) (?:was )?first (?:published|appeared)"
              + " (?:by|in|on|at)|supplemented (?:this|an?|the))");

  /** Outlets stand before it. */
  private static final Pattern OUTLETS_BEFORE =
      Pattern.compile(
          "\\s(?:(?:also )?contributed(?: (?:reporting|material))?"
              + "(?: (?:to|for) this (?:report|story|article|post)| from\\b|\\s*\\.|\\s*$)"
              + "|(?:has |had )?(?:first|originally) reported\\b(?! (?:by|in|on)\\b))",
          Pattern.CASE_INSENSITIVE);

  private static Pattern leads(String leads) {
    return Pattern.compile(
        "(?:" + leads + ")\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The credits in a report, in text order. */
  public List<Credit> find(Layout layout) {
    String text = layout.report().text();
    AgencySigns signs = new AgencySigns(text);
    CreditNames names = new CreditNames(text);
    List<Credit> credits = new ArrayList<>();
    List<Part> parts = layout.parts();
    for (int i = 0; i < parts.size(); i++) {
      Span span = parts.get(i).span();
      credits.addAll(signs.sign(span));
      if (i < HEAD || i >= parts.size() - FOOT) {
        credits.addAll(signs.alone(span));
      }
      addLines(span, names, credits);
    }
    credits.sort(ORDER);
    return distinct(credits);
  }

  private static void addLines(Span part, CreditNames names, List<Credit> credits) {
    String text = names.text();
    for (Span lead : matches(TAKEN_ON_TRUST, text, part)) {
      names.nameAt(lead.end(), part.end()).ifPresent(credits::add);
    }
    for (Span lead : matches(OUTLETS_FOLLOW, text, part)) {
      credits.addAll(names.listAt(lead.end(), part.end()));
    }
    for (Span verb : matches(OUTLETS_BEFORE, text, part)) {
      credits.addAll(names.between(sentenceStart(text, part, verb.start()), verb.start()));
    }
  }

  private static List<Span> matches(Pattern pattern, String text, Span part) {
    List<Span> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      matches.add(new Span(matcher.start(), matcher.end()));
    }
    return matches;
  }

  /** Where the sentence before {@code end} may start; a quotation ends there too. */
  private static int sentenceStart(String text, Span part, int end) {
    int least = Math.max(part.start(), end - CreditNames.LONGEST);
    int start = end;
    while (start > least && !isStop(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean spaced = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    return "\"“”()[]:\n".indexOf(c) >= 0 || spaced && ".!?".indexOf(c) >= 0;
  }

  /** Each place once, the longest name there. */
  private static List<Credit> distinct(List<Credit> credits) {
    List<Credit> distinct = new ArrayList<>();
    for (Credit credit : credits) {
      boolean known =
          !distinct.isEmpty() && distinct.get(distinct.size() - 1).span().overlaps(credit.span());
      if (!known) {
        distinct.add(credit);
      }
    }
    return distinct;
  }
}
