package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.attribution.CueClass;
import org.hearsay.mention.Cast;
import org.hearsay.mention.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.report.Layout;
import org.hearsay.report.Report;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceIdentitiesTest {

  @Test
  void sourcesOfTwoReportsAreJoinedWhereTheyAreOne() {
    List<String> same = lines("same-sources.txt");
    List<String> different = lines("different-sources.txt");
    assertThat(same).hasSizeGreaterThanOrEqualTo(80);
    assertThat(different).hasSizeGreaterThanOrEqualTo(80);
    for (int half = 0; half < 2; half++) {
      List<String> joined = joined(half(same, half));
      List<String> wrong = joined(half(different, half));
      double recall = (double) joined.size() / half(same, half).size();
      double precision = (double) joined.size() / (joined.size() + wrong.size());
      System.out.printf(
          Locale.ROOT,
          "sources across reports, half %d: precision %.3f, recall %.3f%n",
          half,
          precision,
          recall);
      List<String> missed = new ArrayList<>(half(same, half));
      missed.removeAll(joined);
      assertThat(precision).as("wrongly joined: " + wrong).isGreaterThanOrEqualTo(0.97);
      assertThat(recall).as("not joined: " + missed).isGreaterThanOrEqualTo(0.85);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fresh", "third", "fourth", "fifth"})
  void laterPairsAreToldToo(String set) {
    List<String> same = lines("same-sources-" + set + ".txt");
    List<String> joined = joined(same);
    List<String> wrong = joined(lines("different-sources-" + set + ".txt"));
    double recall = (double) joined.size() / same.size();
    double precision = (double) joined.size() / (joined.size() + wrong.size());
    System.out.printf(
        Locale.ROOT,
        "sources across reports, %s: precision %.3f, recall %.3f%n",
        set,
        precision,
        recall);
    List<String> missed = new ArrayList<>(same);
    missed.removeAll(joined);
    assertThat(precision)
        .as("wrongly joined: " + wrong + ", not joined: " + missed)
        .isGreaterThanOrEqualTo(0.97);
    assertThat(recall).as("not joined: " + missed).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void twoPeopleWithOneSurnameStayTwoAndTheBareSurnameIsNeither() {
    List<Reading> readings =
        List.of(
            reading("a", person("Rosa Weller", "")),
            reading("b", person("Tom Weller", "")),
            reading("c", person("Weller", "")));
    assertThat(SourceIdentities.of(readings)).hasSize(3);
  }

  @Test
  void aSpokeswomanSpeaksForHerMinistry() {
    List<Reading> readings =
        List.of(
            reading("a", person("Ines Kahl", "a spokeswoman for the Austrian Foreign Ministry")),
            reading("b", body("Austria's Ministry of Foreign Affairs")));
    List<Source> sources = SourceIdentities.of(readings);
    assertThat(sources).hasSize(2);
    assertThat(sources.get(0).speaksFor()).hasValue(1);
  }

  @Test
  void anInitialThatTwoCanBearJoinsNeither() {
    List<Reading> readings =
        List.of(
            reading("a", person("Rosa Weller", "")),
            reading("b", person("R. Weller", "")),
            reading("c", person("Ralph Weller", "")));
    assertThat(SourceIdentities.of(readings)).hasSize(3);
    assertThat(SourceIdentities.of(readings.subList(0, 2))).hasSize(1);
  }

  @Test
  void aReportThatNamesBothTellsFatherAndSonApart() {
    List<Reading> readings =
        List.of(
            reading("a", person("Michael Weller", "")),
            reading("b", person("Mick Weller", "")),
            reading("c", person("Michael Weller", ""), person("Mick Weller", "")));
    assertThat(SourceIdentities.of(readings)).hasSize(2);
    assertThat(SourceIdentities.of(readings.subList(0, 2))).hasSize(1);
  }

  @Test
  void aTitleTellsWhichOfTwoASurnameMeans() {
    List<Reading> readings =
        List.of(
            reading("a", person("Rosa Weller", "")),
            reading("b", person("Mr. Weller", "")),
            reading("c", person("Peter Weller", "")));
    List<Source> sources = SourceIdentities.of(readings);
    assertThat(sources).hasSize(2);
    assertThat(sources.get(1).mentions()).hasSize(2);
  }

  @Test
  void theCompanyIsTheOnlyOneThatItsReportNames() {
    List<Reading> readings =
        List.of(
            reading("a", body("Vantor Holdings")),
            reading("b", person("Vantor", ""), body("the company")),
            reading("c", body("Vantor plc"), person("a company spokeswoman", "")));
    List<Source> sources = SourceIdentities.of(readings);
    assertThat(sources).hasSize(2);
    assertThat(sources.get(0).kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(sources.get(0).because())
        .extracting(Merge::words)
        .contains("Vantor / the company: the only one so called");
    assertThat(sources.get(1).speaksFor()).hasValue(0);
  }

  @Test
  void familyNamesOfSeveralWordsStandForThemselves() {
    List<Reading> readings =
        List.of(
            reading("a", person("Ana Marta Quell Sodermann", ""), person("Tom de Varro", "")),
            reading("b", person("Quell Sodermann", ""), person("de Varro", "")));
    assertThat(SourceIdentities.of(readings)).hasSize(2);
  }

  @Test
  void everyMergeLeavesItsReasonEvenThatOfNamesThatAreTheSame() {
    List<Reading> readings =
        List.of(
            reading("a", person("Rosa Weller", "")),
            reading("b", person("Rosa Weller", "")),
            reading("c", person("Weller", "")));
    assertThat(SourceIdentities.of(readings).get(0).because())
        .extracting(Merge::words)
        .containsExactly("Rosa Weller: the same name", "Rosa Weller / Weller: surname");
  }

  @Test
  void theCompanyIsNoneWhereTwoAreNamed() {
    List<Reading> readings =
        List.of(reading("a", body("Vantor Holdings"), body("Acme"), body("the company")));
    assertThat(SourceIdentities.of(readings)).hasSize(3);
  }

  @Test
  void aPressOfficeAndASpokesmanOfAPersonSpeakForThem() {
    List<Reading> readings =
        List.of(
            reading("a", body("Vantor"), person("Ines Kahl", "")),
            reading("b", body("Vantor's Press Office"), person("a spokesman for Ms. Kahl", "")));
    List<Source> sources = SourceIdentities.of(readings);
    assertThat(sources).hasSize(4);
    assertThat(sources.get(2).speaksFor()).hasValue(0);
    assertThat(sources.get(3).speaksFor()).hasValue(1);
  }

  @Test
  void theOrderOfTheReportsChangesNothingThatIsJoined() {
    Reading one = reading("a", person("Dmitri Orlow", "Estonian President"));
    Reading two = reading("b", person("Dmitry Orlov", ""));
    List<Source> there = SourceIdentities.of(List.of(one, two));
    List<Source> back = SourceIdentities.of(List.of(two, one));
    assertThat(there).hasSize(1);
    assertThat(back).hasSize(1);
    assertThat(back.get(0).name()).isEqualTo(there.get(0).name());
    assertThat(back.get(0).because()).isEqualTo(there.get(0).because()).isNotEmpty();
  }

  private static List<String> half(List<String> pairs, int half) {
    List<String> result = new ArrayList<>();
    for (int i = half; i < pairs.size(); i += 2) {
      result.add(pairs.get(i));
    }
    return result;
  }

  private static List<String> joined(List<String> pairs) {
    return pairs.stream().filter(SourceIdentitiesTest::isJoined).toList();
  }

  private static boolean isJoined(String pair) {
    String[] fields = pair.split("\\|");
    EntityKind kind = fields[0].equals("p") ? EntityKind.PERSON : EntityKind.ORGANISATION;
    Reading left = reading("left", entity(fields[1], kind));
    Reading right = reading("right", entity(fields[2], kind));
    return SourceIdentities.of(List.of(left, right)).size() == 1;
  }

  private static Entity entity(String field, EntityKind kind) {
    int open = field.indexOf(" (");
    Optional<String> description =
        open < 0 ? Optional.empty() : Optional.of(field.substring(open + 2, field.length() - 1));
    return new Entity(open < 0 ? field : field.substring(0, open), kind, description);
  }

  private static Entity person(String name, String description) {
    return new Entity(
        name, EntityKind.PERSON, Optional.of(description).filter(words -> !words.isEmpty()));
  }

  private static Entity body(String name) {
    return new Entity(name, EntityKind.ORGANISATION, Optional.empty());
  }

  /** A report of entities that speak. */
  private static Reading reading(String id, Entity... entities) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (int e = 0; e < entities.length; e++) {
      Span span = new Span(text.length(), text.length() + entities[e].name().length());
      text.append(entities[e].name()).append('\n');
      mentions.add(new Mention(span, form(entities[e].name()), entities[e].kind(), e));
      attributions.add(attribution(span, e));
    }
    String all = text.toString();
    Cast cast = new Cast(mentions, List.of(entities));
    TokenizedText none =
        new TokenizedText(
            all, new int[0], new int[0], new String[0], new PartOfSpeech[0], List.of());
    Layout layout =
        new Layout(
            Report.of(id, all),
            List.of(),
            none,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Reading(layout, cast, attributions, List.of(), List.of(), List.of());
  }

  /** A name is nominal if its last word is in small letters, or it begins with "a". */
  private static Form form(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean small = last.chars().noneMatch(Character::isUpperCase) && !last.equals("plc");
    return small || name.startsWith("a ") ? Form.NOMINAL : Form.NAME;
  }

  private static Attribution attribution(Span span, int speaker) {
    return new Attribution(
        List.of(span),
        List.of(),
        List.of(span),
        List.of(),
        AttributionKind.INDIRECT,
        CueClass.SAY,
        OptionalInt.empty(),
        OptionalInt.of(speaker),
        1);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = SourceIdentitiesTest.class.getResourceAsStream(resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
