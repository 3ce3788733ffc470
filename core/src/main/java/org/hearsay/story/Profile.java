package org.hearsay.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of one report with how often they stand in it: all that grouping looks at. Immutable;
 * equal where the stems and their counts are, however they are written.
 */
public final class Profile {

  private final String[] stems;
  private final String[] writings;

  /**
   * {@link Word#packed()} for each. A report has some hundred of them, and a stream many reports.
   */
  private final int[] counts;

  /**
   * One stem of a report.
   *
   * @param stem lower case, not empty
   * @param writing how the report first writes it
   * @param count how often it stands there, 1 to 32,767
   * @param names how many of these stand in a name
   * @param lead true if one stands where a report says what it is about
   */
  public record Word(String stem, String writing, int count, int names, boolean lead) {

    private static final int MOST = 0x7fff;

    public Word {
      if (stem.isEmpty() || count < 1 || count > MOST || names < 0 || names > count) {
        throw new IllegalArgumentException(
            "'" + stem + "' " + count + " times, " + names + " times in a name");
      }
    }

    private int packed() {
      return count | names << 15 | (lead ? 1 << 30 : 0);
    }

    private static Word of(String stem, String writing, int packed) {
      return new Word(stem, writing, packed & MOST, packed >> 15 & MOST, packed >> 30 != 0);
    }
  }

  /**
   * @param words by their stems, ascending, none twice
   */
  Profile(List<Word> words) {
    stems = words.stream().map(Word::stem).toArray(String[]::new);
    writings = words.stream().map(Word::writing).toArray(String[]::new);
    counts = words.stream().mapToInt(Word::packed).toArray();
    for (int i = 1; i < stems.length; i++) {
      if (stems[i - 1].compareTo(stems[i]) >= 0) {
        throw new IllegalArgumentException(stems[i] + " after " + stems[i - 1]);
      }
    }
  }

  /** How many different stems there are. */
  public int size() {
    return stems.length;
  }

  /** The stem at a place, with its counts; ascending by stems. */
  public Word word(int index) {
    return Word.of(stems[index], writings[index], counts[index]);
  }

  /** How the report first writes a stem; the stem itself if it has none such. */
  String writing(String stem) {
    int at = Arrays.binarySearch(stems, stem);
    return at < 0 ? stem : writings[at];
  }

  /** The days of the event where the report counts them at its head: "Day 21". */
  Optional<Period> countedDays() {
    Optional<Period> days = Optional.empty();
    int first = Arrays.binarySearch(stems, CountedDay.STEM);
    for (int i = first < 0 ? -first - 1 : first; i < stems.length; i++) {
      if (!stems[i].startsWith(CountedDay.STEM)) {
        break;
      }
      days = Period.union(days, CountedDay.number(stems[i]).map(Period::of));
    }
    return days;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that
        && Arrays.equals(counts, that.counts)
        && Arrays.equals(stems, that.stems);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(stems) + Arrays.hashCode(counts);
  }
}
