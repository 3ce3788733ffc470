package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** What must hold for every date and every text. */
class DatePropertiesTest {

  private static final List<String> FORMATS =
      List.of(
          "MMMM d, uuuu",
          "d MMMM uuuu",
          "MMM. d, uuuu",
          "EEEE, d MMMM uuuu",
          "EEEE, MMMM d, uuuu",
          "uuuu-MM-dd",
          "MM/dd/uuuu",
          "dd.MM.uuuu");

  @Property
  void aDateWrittenOutIsReadBack(
      @ForAll("dates") LocalDate date, @ForAll("formats") String format) {
    String written = DateTimeFormatter.ofPattern(format, Locale.US).format(date);
    String text = "The treaty was signed on " + written.replace("May.", "May") + " in the capital.";
    assertThat(Texts.undated(text))
        .extracting(Timex::value, t -> t.span().of(text))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(date.toString(), written.replace("May.", "May")));
  }

  @Property
  void aDayWithoutYearGetsTheNearestYearOrStaysOpen(@ForAll("dates") LocalDate date) {
    String day = DateTimeFormatter.ofPattern("d MMMM", Locale.US).format(date);
    String text = "The treaty was signed on " + day + ".";
    String value = date.toString().substring(4);
    assertThat(Texts.undated(text)).extracting(Timex::value).containsExactly("XXXX" + value);
    Optional<LocalDate> published = Optional.of(date.plusDays(20));
    assertThat(Texts.times(text, published))
        .extracting(Timex::value)
        .containsExactly(date.toString());
  }

  @Property(tries = 300)
  void spansLieInsideTheTextInOrder(@ForAll("texts") String text) {
    int end = 0;
    for (Timex time : Texts.times(text)) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(time.span().of(text)).isNotBlank();
      end = time.span().end();
    }
  }

  @Property(tries = 300)
  void noNumberHoweverOddIsTooMuch(@ForAll("numbers") String number) {
    String text =
        "It took %s years and %s days, until %s/%s/%s, or May %s, %s; %s BC, at %s:%s, %s ago."
            .replace("%s", number);
    assertThatCode(() -> Texts.times(text)).doesNotThrowAnyException();
    assertThatCode(() -> Texts.undated(text)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Dates.dates().between(LocalDate.of(1600, 1, 1), LocalDate.of(2090, 12, 1));
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of(FORMATS);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "0",
            "00",
            "0000",
            "9999",
            "99999",
            "999999999999",
            "٢٠٢٤",
            "²",
            "1,2,3,4",
            "NaN",
            "½",
            "-1",
            "1.5",
            "29",
            "31",
            "1/2/3/4/5",
            "10,000,000",
            "twenty hundred thousand dozen"),
        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(400));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "last",
            "that",
            "May",
            "march",
            "second",
            "fall",
            "Friday",
            "Oct",
            ".",
            ",",
            "24",
            "2024",
            "1990s",
            "'",
            "-",
            "/",
            ":",
            "a",
            "half",
            "year",
            "years",
            "ago",
            "later",
            "of",
            "and",
            "early",
            "end",
            "quarter",
            "five",
            "hundred",
            "p",
            "m",
            "noon",
            "night",
            "every",
            "weekend",
            "Christmas",
            "\n",
            "\u00a0",
            "’",
            "“",
            "\ud83d\ude00",
            "BC",
            "%");
    return words.list().ofMinSize(1).ofMaxSize(40).map(list -> "It was " + String.join(" ", list));
  }
}
