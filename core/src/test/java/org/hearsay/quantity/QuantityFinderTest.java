package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry carried 1,500 passengers. | 1500",
        "The ferry carried twenty-five passengers. | 25",
        "The ferry carried a hundred and three passengers. | 103",
        "The port lost two and a half million crates. | 2500000",
        "The port lost 2½ crates. | 2.5",
        "The port lost 10 1/2 crates. | 10.5",
        "The port lost 1\u00A0500 crates. | 1500",
        "They bought a dozen boats and three dozen oars. | 12; 36",
        "The fund holds 25 lakh shares. | 2500000",
        "Some 5.4m people left. | 5400000",
        "It rose to minus 5 degrees Celsius. | -5 degree Celsius"
      })
  void numbersAreReadHoweverTheyAreWritten(String text, String values) {
    assertThat(Found.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Between 15-17 boats sank. | 15..17",
        "Between five and 10 boats sank. | 5..10",
        "The range grew from 252 to 287 miles. | 252..287 mile",
        "The range grew from 20 miles in 2008 to 29 in 2020. | 20..29 mile",
        "It would cost $3 billion to $5 billion. | 3000000000..5000000000 USD",
        "It would take one to two thousand men. | 1000..2000",
        "One or two boats sank. | 1..2"
      })
  void rangesHaveBothEnds(String text, String values) {
    assertThat(Found.values(text)).isEqualTo(values);
    assertThat(Found.in(text).get(0).bound()).isEqualTo(Bound.RANGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thousands of gulls came. | 1000..10000",
        "Tens of thousands of gulls came. | 10000..100000",
        "Dozens of gulls came. | 12..120",
        "Several hundred gulls came. | 200..1000",
        "A couple of hundred gulls came. | 200",
        "It cost millions of dollars. | 1000000..10000000 USD"
      })
  void indefiniteAmountsStandForAnOrderOfMagnitude(String text, String values) {
    assertThat(Found.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It costs US$1.2 bn. | 1200000000 USD",
        "It costs 40 Danish crowns. | 40 DKK",
        "It costs A$5 or HK$7. | 5 AUD; 7 HKD",
        "It costs 1,200€. | 1200 EUR",
        "It costs 75 USD million. | 75000000 USD",
        "It costs 12.5 MEUR. | 12500000 EUR",
        "It costs N50 billion. | 50000000000 NGN",
        "It costs three dollars and fifty cents. | 3.5 USD",
        "Taxes take 12 per cent. | 12 percent",
        "The keel is 72.7 metres long. | 72.7 metre",
        "It ran at 30 km/h on 5m² of sail. | 30 kilometre per hour; 5 square metre",
        "It was 98.6 °F. | 98.6 degree Fahrenheit",
        "The sentence is 15 years. | 15 year",
        "Half an hour went by. | 0.5 hour",
        "Two-thirds of the crew slept. | 0.6666666666666667 fraction",
        "One in five sailors slept. | 0.2 fraction"
      })
  void unitsAreNamed(String text, String values) {
    assertThat(Found.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a 35-year-old sailor",
        "a sailor aged 35",
        "Jane Roe, 35, sails.",
        "the age of 35",
        "She was 35.",
        "sailors who are 35 years old"
      })
  void agesHaveAUnitOfTheirOwn(String text) {
    assertThat(Found.values(text)).isEqualTo("35 year of age");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least 1,500 | AT_LEAST | 1500 | ",
        "no fewer than 1,500 | AT_LEAST | 1500 | ",
        "1,500 or more | AT_LEAST | 1500 | ",
        "more than 1,500 | MORE_THAN | 1500 | ",
        "over 1,500 | MORE_THAN | 1500 | ",
        "up to 1,500 | AT_MOST | | 1500",
        "as many as 1,500 | AT_MOST | | 1500",
        "no more than 1,500 | AT_MOST | | 1500",
        "fewer than 1,500 | LESS_THAN | | 1500",
        "nearly 1,500 | ABOUT | 1500 | 1500",
        "an estimated 1,500 | ABOUT | 1500 | 1500",
        "some 1,500 | ABOUT | 1500 | 1500",
        "1,500 or so | ABOUT | 1500 | 1500",
        "exactly 1,500 | EXACT | 1500 | 1500"
      })
  void wordsAroundANumberBoundIt(String words, Bound bound, BigDecimal low, BigDecimal high) {
    Quantity quantity = Found.one("The town sheltered " + words + " sailors.");
    assertThat(quantity.bound()).isEqualTo(bound);
    assertThat(quantity.low().orElse(null)).isEqualTo(low);
    assertThat(quantity.high().orElse(null)).isEqualTo(high);
  }

  @Test
  void aConversionInBracketsSharesTheBound() {
    List<Quantity> both = Found.in("It lies more than 30 miles (48 km) off.");
    assertThat(both).extracting(Quantity::bound).containsOnly(Bound.MORE_THAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices rose by 3%. | UP",
        "Prices fell 12 cents. | DOWN",
        "Prices were up nearly 3%. | UP",
        "There was an increase of 3%. | UP",
        "Prices rose to 3%. | NONE",
        "They raised $5 million. | NONE",
        "The fleet lost 14 men. | NONE"
      })
  void aChangeByAnAmountHasADirection(String text, Change change) {
    assertThat(Found.one(text).change()).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Up to 8,000 of the Danish sailors came. | Danish sailors",
        "About 900 sailors from Norway came. | sailors from Norway",
        "Two of the 15 harbour pilots resigned. | harbour pilots; harbour pilots",
        "Three pilots and 500 deckhands came. | pilots; deckhands",
        "Three members of the harbour board resigned. | members of the harbour board",
        "The number of dead rose to 31. | dead",
        "The storm left 31 dead. | dead",
        "In the end 12 were injured. | injured",
        "The storm killed 14 fishermen and wounded 30. | fishermen; wounded",
        "The town gave $5 million in aid. | aid",
        "The death toll stands at 12. | death toll",
        "Its cod exports to Norway fell 7%. | cod exports",
        "Some 3,000 sailors came, 1,500 of them by train. | sailors; sailors",
        "Officials put the number of dead at 31. | dead",
        "The number of confirmed cases jumped to 5,300, up from 4,900. | confirmed cases; confirmed"
            + " cases",
        "Half the crew slept. | crew",
        "One of Mr. Lund's old boats sank. | Mr. Lund's old boats",
        "It carried 5 Mi-8 helicopters and 300 low- and middle-income families. | Mi-8 helicopters;"
            + " low- and middle-income families"
      })
  void whatIsCountedIsNamedInTheWordsThatStandThere(String text, String things) {
    List<String> of = Found.in(text).stream().map(q -> q.of().orElse("-")).toList();
    assertThat(String.join("; ", of)).isEqualTo(things);
  }

  @Test
  void theSpanHoldsBoundNumberAndWhatIsCounted() {
    String text = "Officials say at least 3,000 Danish sailors were sent.";
    Quantity quantity = Found.one(text);
    assertThat(quantity.span().of(text)).isEqualTo("at least 3,000 Danish sailors");
    assertThat(quantity.ofSpan().orElseThrow().of(text)).isEqualTo("Danish sailors");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port sees over 1,200 arrivals daily. | daily",
        "The port loses $5 million a year. | a year",
        "Cod sells at $5 per kilo. | per kilo"
      })
  void aRateIsTold(String text, String rate) {
    assertThat(Found.one(text).rate()).contains(rate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on 24 October.",
        "They met on Oct. 24, 2024.",
        "They met in 2019 and in the 1990s.",
        "The 2010 results were lost.",
        "They met at 2:55 p.m. and left at 10 a.m.",
        "They won 2-0 and lost 89-89.",
        "Call 202 555 0199 or 555-0199.",
        "An F-16 flew over a Boeing 737 on Day 21.",
        "He has an iPhone 15 and had COVID-19.",
        "Under Article 5 of Chapter Two, page 12.",
        "He lives at 16 Main Street.",
        "He told ONE News about it.",
        "He came 5th on the 21st.",
        "He spoke of 9/11 at No. 10.",
        "No one knew which one it was.",
        "See version 1.2.3 and items 007."
      })
  void numbersThatNameOrDateAreNoQuantities(String text) {
    assertThat(Found.values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example.com.au/a, AUD",
    "https://example.ca/a, CAD",
    "https://example.org/a, USD",
    "no address, USD"
  })
  void aBareDollarIsThatOfTheOutletsCountry(String url, String dollar) {
    assertThat(Found.from(url, "It costs $5.").get(0).unit()).contains(dollar);
    assertThat(Found.from(url, "It costs US$5.").get(0).unit()).contains("USD");
  }

  @Test
  void poundsAreMoneyWhereTheReportSpeaksOfSterling() {
    assertThat(Found.values("It weighs 20 pounds.")).isEqualTo("20 pound");
    assertThat(Found.values("It costs 20 pounds, not £30.")).isEqualTo("20 GBP; 30 GBP");
  }

  @Test
  void aNumberInADateIsNoQuantityUnlessItCountsTime() {
    String text = "He left two years ago, on the 12.";
    List<Span> dates = List.of(new Span(8, 21), new Span(26, 32));
    assertThat(Found.in(text, dates)).hasSize(1);
    assertThat(Found.in(text, dates).get(0).unit()).contains("year");
  }
}
