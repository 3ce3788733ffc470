package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one run of digits with separators. */
final class DigitString {

  /** Longer numbers are identifiers or noise, and dear to compute with. */
  private static final int MOST_DIGITS = 24;

  private DigitString() {}

  /**
   * The value of "1,500", "12,34,567.89", "1 500" (no-break spaces), "3.5", ".5" or "3,5"; empty
   * for lists ("1,2,3,4"), versions ("1.2.3"), codes ("007") and numbers of more than 24 digits.
   */
  static Optional<BigDecimal> value(String digits) {
    if (digits.length() > 2 * MOST_DIGITS) {
      return Optional.empty();
    }
    int point = digits.indexOf('.');
    if (point >= 0 && digits.indexOf('.', point + 1) >= 0) {
      return Optional.empty();
    }
    String whole = point < 0 ? digits : digits.substring(0, point);
    String fraction = point < 0 ? "" : digits.substring(point + 1);
    if (!isDigitsOnly(fraction) || point == 0 && fraction.isEmpty()) {
      return Optional.empty();
    }
    if (fraction.isEmpty() && hasDecimalComma(whole)) {
      return number(whole.replace(',', '.'));
    }
    return isGrouped(whole) ? number(ungrouped(whole) + "." + fraction + "0") : Optional.empty();
  }

  private static Optional<BigDecimal> number(String plain) {
    boolean code =
        plain.length() > 1 && plain.charAt(0) == '0' && Characters.isDigit(plain.charAt(1));
    return code || plain.length() > MOST_DIGITS + 2
        ? Optional.empty()
        : Optional.of(new BigDecimal(plain));
  }

  private static boolean isDigitsOnly(String part) {
    return part.chars().allMatch(c -> Characters.isDigit((char) c));
  }

  /** One comma with one or two digits after it: "3,5". */
  private static boolean hasDecimalComma(String whole) {
    int comma = whole.indexOf(',');
    return comma > 0
        && whole.length() - comma <= 3
        && isDigitsOnly(whole.substring(0, comma))
        && isDigitsOnly(whole.substring(comma + 1));
  }

  /** No separators, or groups of three; the Indian way also has groups of two before the last. */
  private static boolean isGrouped(String whole) {
    String[] groups = whole.split("[^0-9]", -1);
    if (groups.length == 1) {
      return true;
    }
    boolean inner = true;
    for (int i = 1; i < groups.length - 1; i++) {
      inner &= groups[i].length() == groups[1].length();
    }
    int size = groups[1].length();
    boolean sizes = size == 3 || size == 2 && groups.length > 2;
    return inner
        && sizes
        && groups[groups.length - 1].length() == 3
        && !groups[0].isEmpty()
        && groups[0].length() <= 3
        && isOneSeparator(whole);
  }

  private static boolean isOneSeparator(String whole) {
    return whole.chars().filter(c -> !Characters.isDigit((char) c)).distinct().count() == 1;
  }

  private static String ungrouped(String whole) {
    StringBuilder plain = new StringBuilder(whole.length());
    whole.chars().filter(c -> Characters.isDigit((char) c)).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
