package org.hearsay.compare;

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
  @ValueSource(strings = {"fresh", "third"})
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
    assertThat(precision).as("wrongly joined: " + wrong).isGreaterThanOrEqualTo(0.97);
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

  /**
   * A report of one entity, which speaks; its name is nominal if its last word is in small letters.
   */
  private static Reading reading(String id, Entity entity) {
    String name = entity.name();
    Span span = new Span(0, name.length());
    boolean small =
        name.substring(name.lastIndexOf(' ') + 1).chars().noneMatch(Character::isUpperCase);
    Form form = small ? Form.NOMINAL : Form.NAME;
    Cast cast = new Cast(List.of(new Mention(span, form, entity.kind(), 0)), List.of(entity));
    Attribution attribution =
        new Attribution(
            List.of(span),
            List.of(),
            List.of(span),
            List.of(),
            AttributionKind.INDIRECT,
            CueClass.SAY,
            OptionalInt.empty(),
            OptionalInt.of(0),
            1);
    TokenizedText none =
        new TokenizedText(
            name, new int[0], new int[0], new String[0], new PartOfSpeech[0], List.of());
    Layout layout =
        new Layout(
            Report.of(id, name),
            List.of(),
            none,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Reading(layout, cast, List.of(attribution), List.of(), List.of(), List.of());
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
