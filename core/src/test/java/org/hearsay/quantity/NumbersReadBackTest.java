package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NumbersReadBackTest {

  private static final long MOST = 999_999_999_999_999L;

  @Property
  void anyNumberInWordsIsReadBack(@ForAll @LongRange(min = 2, max = MOST) long number) {
    assertThat(value(spelled(number, "%spellout-cardinal"))).isEqualByComparingTo(exact(number));
  }

  @Property
  void anyNumberInWordsWithAndIsReadBack(@ForAll @LongRange(min = 2, max = MOST) long number) {
    String words = spelled(number, "%spellout-cardinal-verbose").replace(",", "");
    assertThat(value(words)).isEqualByComparingTo(exact(number));
  }

  @Property
  void anyNumberInGroupedDigitsIsReadBack(@ForAll @LongRange(min = 0, max = MOST) long number) {
    String digits =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    assertThat(value(digits)).isEqualByComparingTo(exact(number));
  }

  @Property
  void anyDecimalIsReadBack(
      @ForAll @LongRange(min = 0, max = 999_999) long whole,
      @ForAll @LongRange(min = 1, max = 9_999) long fraction) {
    String digits = whole + "." + fraction;
    assertThat(value(digits)).isEqualByComparingTo(new BigDecimal(digits));
  }

  private static String spelled(long number, String rules) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    return format.format(number, rules);
  }

  private static BigDecimal exact(long number) {
    return BigDecimal.valueOf(number);
  }

  private static BigDecimal value(String number) {
    return Found.one("The store had at least " + number + " barrels.").low().orElseThrow();
  }
}
