package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {

  private static final String BODY =
      "The harbour bridge was closed on Friday after a ship struck its northern pier, the port"
          + " said.";

  private final LayoutReader reader = new LayoutReader();

  private Layout read(String... lines) {
    return reader.read(Report.of("x", String.join("\n", lines)));
  }

  private Role role(Layout layout, String start) {
    return layout.parts().stream()
        .filter(part -> part.span().of(layout.report().text()).startsWith(start))
        .findFirst()
        .orElseThrow()
        .role();
  }

  private List<String> sentences(Layout layout) {
    return layout.text().sentences().stream()
        .map(s -> s.span().of(layout.report().text()))
        .toList();
  }

  @Test
  void aHeadlineOnTheFirstLineAndAgainLaterIsATitleTwice() {
    Layout layout =
        read(
            "Ship strikes harbour bridge",
            "",
            "ADA MOSSFriday, 3 May 2024, 07:45",
            "Ship strikes harbour bridge",
            BODY,
            BODY);
    assertThat(layout.parts())
        .extracting(Part::role)
        .containsExactly(Role.TITLE, Role.BYLINE, Role.TITLE, Role.BODY, Role.BODY);
    assertThat(layout.title()).contains("Ship strikes harbour bridge");
  }

  @Test
  void aBylineGluedToItsDateGivesBoth() {
    Layout layout = read("Ship strikes harbour bridge", "ADA MOSSFriday, 3 May 2024, 07:45", BODY);
    assertThat(layout.byline()).contains("ADA MOSS");
    assertThat(layout.published().map(Publication::toString)).contains("2024-05-03T07:45");
    assertThat(sentences(layout)).contains("ADA MOSS", "Friday, 3 May 2024, 07:45");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Moss",
        "BY ADA MOSS",
        "By Ada Moss and Tom Reyes, Northern Wire",
        "Ada Moss Views",
        "Ada Moss",
        "Published: 3 May 2024",
        "Updated 3:14 PM, Fri May 3, 2024",
        "3 hours ago",
        "Reporting by Ada Moss; Editing by Tom Reyes",
        "Ada Moss | Northern Wire | 03.05.2024 07:45",
        "By Ada Moss, May 3, 2024 at 4:05 p.m. EDT",
        "2024-05-03T07:45",
        "Reuters",
        "Last updated on 3 May 2024. 4 min read",
        "Posted: May 3, 2024 / 04:05 PM EDT | Updated: May 3, 2024 / 06:10 PM EDT",
        "Curated By: Ada Moss",
        "Ada Moss in Northport and Tom Reyes in New Harbor",
        "Fri 3 May 2024 16.05 GMT",
        "3 May, 14:30",
        "by Staff Writer",
        "(With inputs from agencies)"
      })
  void linesOfTheHeadThatNameAuthorsAndDatesAreBylines(String line) {
    Layout layout = read("Ship strikes harbour bridge", line, BODY, BODY);
    assertThat(layout.parts().get(1).role()).isEqualTo(Role.BYLINE);
  }

  @Test
  void aBylineMayStandAtTheEnd() {
    Layout layout = read("Ship strikes harbour bridge", BODY, BODY, "By Ada Moss");
    assertThat(role(layout, "By Ada")).isEqualTo(Role.BYLINE);
    assertThat(layout.byline()).contains("Ada Moss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday evening the bridge was open again.", "By bus or jitney",
        "“We heard a bang,” Ada Moss said.", "Ada Moss, 43, saw it from her boat on 3 May 2024.",
        "“Open the bridge.” — Ada Moss (@adamoss) May 3, 2024"
      })
  void proseIsNoByline(String line) {
    assertThat(role(read("Ship strikes harbour bridge", BODY, line, BODY), line))
        .isEqualTo(Role.BODY);
  }

  @Test
  void aGivenDateTitleAndBylineWin() {
    Publication given = new Publication(java.time.LocalDate.of(2020, 1, 2));
    Report report =
        new Report(
            "x",
            "Ship strikes bridge\nBy Ada Moss, 3 May 2024\n" + BODY,
            Optional.of("Given"),
            Optional.of(given),
            Optional.empty(),
            Optional.of("Tom Reyes"),
            Optional.empty(),
            "en",
            List.of());
    Layout layout = reader.read(report);
    assertThat(layout.title()).contains("Given");
    assertThat(layout.byline()).contains("Tom Reyes");
    assertThat(layout.published()).contains(given);
  }

  @Test
  void withoutADateInTheHeadThereIsNone() {
    Layout layout = read("Ship strikes bridge", "By Ada Moss", BODY, "It was built on 3 May 1924.");
    assertThat(layout.published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NORTHPORT, May 3 (Agency) — ",
        "NORTHPORT (Northern Wire) - ",
        "NORTHPORT — ",
        "PORT LOUIS, Mauritius (AP) _ ",
        "Northport (Reuters) - ",
        "(Reuters) - ",
        "NEW HARBOR, N.H. -- ",
        "NORTHPORT, May 3. /AGENCY/. ",
        "Northport. May 3. AGENCY - ",
        "(CNN)"
      })
  void aDatelineIsSplitOffItsParagraph(String dateline) {
    Layout layout = read("Ship strikes bridge", dateline + BODY, BODY);
    assertThat(layout.parts())
        .extracting(Part::role)
        .containsExactly(Role.TITLE, Role.DATELINE, Role.BODY, Role.BODY);
    assertThat(layout.parts().get(2).span().of(layout.report().text())).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance that he leads — said no to the plan on Friday.",
        "Sen. Ida Moss (R-Ohio) — The bridge falls into the sea as boats pass by on Friday.",
        "WATCH — The bridge falls into the sea as boats pass by on Friday.",
        "MOSS: I saw the bridge fall and I called the port at once.",
        "USA-based firms said no to the plan that the port made on Friday."
      })
  void wordsInCapitalsAreNoDateline(String line) {
    assertThat(read("Ship strikes bridge", line, BODY).parts())
        .extracting(Part::role)
        .containsExactly(Role.TITLE, Role.BODY, Role.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge on Friday. Photo: Ada Moss", "The bridge in April. (AP Photo/Ada Moss)",
        "Image source, Getty Images", "FILE - The harbour bridge is seen in April.",
        "A boat passes. REUTERS/Ada Moss", "The port's head, Tom Reyes (file photo)"
      })
  void linesWithACreditAreCaptions(String line) {
    assertThat(role(read("Ship strikes bridge", BODY, line, BODY), line)).isEqualTo(Role.CAPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PortBridgesShippingNorth Sea", "Tags: port, bridges", "#bridge #port", "Topics"})
  void runsOfTagsAreTags(String line) {
    assertThat(role(read("Ship strikes bridge", BODY, BODY, line), line)).isEqualTo(Role.TAGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Post a Comment",
        "0 Comments",
        "12 comments",
        "Share this article",
        "Read more: Bridge opens",
        "Sign up for our newsletter",
        "© 2024 Northern Wire. All rights reserved.",
        "Advertisement",
        "Related articles",
        "Follow us on Facebook"
      })
  void linesOfThePageAreBoilerplate(String line) {
    Layout layout = read("Ship strikes bridge", BODY, line, BODY);
    assertThat(role(layout, line)).isEqualTo(Role.BOILERPLATE);
    assertThat(sentences(layout)).doesNotContain(line);
  }

  @Test
  void linksAfterTheirHeadingAreBoilerplate() {
    Layout layout =
        read("Ship strikes bridge", BODY, "Most read", "Ten ways to cook an egg", "Snow in May");
    assertThat(role(layout, "Ten ways")).isEqualTo(Role.BOILERPLATE);
    assertThat(role(layout, "Snow")).isEqualTo(Role.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe",
        "By Ada Moss",
        "3 May 2024",
        "Photo: Ada Moss",
        "Ship strikes bridge"
      })
  void aReportOfOneLineIsBody(String line) {
    assertThat(read(line).parts()).extracting(Part::role).containsExactly(Role.BODY);
  }

  @Test
  void aLabelIsASentenceOfItsOwn() {
    Layout layout = read("Ship strikes bridge", BODY, "Background:", "Quote: \"We heard a bang.\"");
    assertThat(sentences(layout)).contains("Background:", "Quote:", "\"We heard a bang.\"");
  }

  @Test
  void aBulletIsInNoSentence() {
    Layout layout =
        read("Ship strikes bridge", "  • On Friday the ship left port.", "- It came back later.");
    assertThat(sentences(layout)).contains("On Friday the ship left port.", "It came back later.");
  }

  @Test
  void aDashBeforeANameAloneIsNoBullet() {
    Layout layout = read("Ship strikes bridge", BODY, "“We heard a bang.”", "- Ada Moss.");
    assertThat(sentences(layout)).contains("- Ada Moss.");
  }

  @Test
  void aWordOverTheHeadlineIsATag() {
    Layout layout = read("WORLD", "Ship strikes harbour bridge", "Ada Moss", BODY, BODY);
    assertThat(layout.title()).contains("Ship strikes harbour bridge");
    assertThat(role(layout, "WORLD")).isEqualTo(Role.TAGS);
    assertThat(layout.byline()).contains("Ada Moss");
  }

  @Test
  void linesAfterTheWordTagsAreTags() {
    Layout layout = read("Ship strikes bridge", BODY, BODY, "Tags:", "port", "New Harbor");
    assertThat(role(layout, "port")).isEqualTo(Role.TAGS);
    assertThat(role(layout, "New Harbor")).isEqualTo(Role.TAGS);
  }

  @Test
  void hardWrappedLinesMakeOneParagraph() {
    Layout layout =
        read(
            "The harbour bridge was closed on Friday after a ship struck its",
            "northern pier, the port said. Nobody was hurt, but the two boats that",
            "lay below were damaged.",
            "",
            "The port hopes to open it again in June, when the last of the new",
            "beams will have come.");
    assertThat(layout.parts()).hasSize(2);
    assertThat(layout.text().sentences()).hasSize(3);
  }

  @Test
  void paragraphsOfOneLineEachStayApart() {
    Layout layout = read("The bridge is closed.", "A ship struck it.", "Nobody was hurt.", BODY);
    assertThat(layout.parts()).hasSize(4);
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    Layout layout =
        reader.read(Report.of("x", "Ship strikes bridge\r\n\r\n" + BODY + "\r\n" + BODY));
    assertThat(layout.parts()).hasSize(3);
  }
}
