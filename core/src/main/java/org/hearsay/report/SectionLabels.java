package org.hearsay.report;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Punctuation;
import org.hearsay.text.WordList;

/** Finds what opens a paragraph without belonging to its sentence: bullets, labels with a colon. */
final class SectionLabels {

  private static final int LONGEST = 40;

  private static final int LONGEST_NAME = 40;

  private static final Set<String> LABELS =
      WordList.load(SectionLabels.class, "section-labels.txt");

  private SectionLabels() {}

  /** Length of the bullet at the start of a paragraph, white space included; 0 if there is none. */
  static int bullet(String paragraph) {
    char first = paragraph.charAt(0);
    boolean starred = (first == '*' || first == '-' || first == '–') && isSpace(paragraph, 1);
    if (first != '*' && starred && isNameAlone(paragraph)) {
      return 0;
    }
    if (!starred && !Punctuation.isBullet(first)) {
      return 0;
    }
    int end = 1;
    while (isSpace(paragraph, end)) {
      end++;
    }
    return end;
  }

  /** A dash and a name alone credit the quotation before them: "- Ann Lee". */
  private static boolean isNameAlone(String paragraph) {
    if (paragraph.length() > LONGEST_NAME) {
      return false;
    }
    for (String word : paragraph.split("[^\\p{L}\\p{M}'’.]+")) {
      if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Length of the label at {@code from}, its colon included; 0 if there is none. */
  static int label(String paragraph, int from) {
    int colon = paragraph.indexOf(':', from);
    if (colon < 0 || colon - from > LONGEST || colon + 1 == paragraph.length()) {
      return 0;
    }
    return isLabel(paragraph.substring(from, colon)) ? colon + 1 - from : 0;
  }

  /** True for a label without its colon: "Background", "Key points", "Quote from the mayor". */
  static boolean isLabel(String text) {
    String label = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return LABELS.contains(label) || label.startsWith("quote from ");
  }

  private static boolean isSpace(String text, int at) {
    return at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)));
  }
}
