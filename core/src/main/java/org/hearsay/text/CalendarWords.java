package org.hearsay.text;

import java.util.Set;

/** The names of days and months. */
public final class CalendarWords {

  private static final Set<String> NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private CalendarWords() {}

  /** True for the full name of a day of the week, in lower case. */
  public static boolean isDay(String lower) {
    return DAYS.contains(lower);
  }

  /** True for the full name of a day or a month, in lower case. */
  public static boolean isName(String lower) {
    return NAMES.contains(lower);
  }
}
