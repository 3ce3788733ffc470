package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateOptionTest {

  @TempDir private Path folder;

  private String state = "";

  @BeforeEach
  void nameTheState() {
    state = folder.resolve("stories.state").toString();
  }

  private Run groupWithState(String... inputs) {
    return Run.of(
        Stream.concat(Stream.of("group", "--state", state), Arrays.stream(inputs))
            .toArray(String[]::new));
  }

  private static String report(String name) {
    return Run.EXAMPLES.resolve(name).toString();
  }

  private List<String> filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void twoRunsWithAStateSayWhatOneRunSays() {
    String whole = groupWithState(Run.example("ferry"), Run.example("levy")).out();
    state = folder.resolve("halves.state").toString();
    String first = groupWithState(Run.example("ferry")).out();
    String second = groupWithState(Run.example("levy")).out();
    assertThat(first + second).isEqualTo(whole);
  }

  @Test
  void onlyWhatIsNewIsPrinted() {
    groupWithState(report("ferry/2-npa.txt"));
    Run again = groupWithState(Run.example("ferry"));
    assertThat(again.out().lines()).hasSize(5).noneMatch(line -> line.contains("2-npa"));
    assertThat(again.err()).isEmpty();
    assertThat(again.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void anEarlierReportWhoseStoryIsAnotherNowIsPrintedAgain() throws IOException {
    Path fixes = folder.resolve("fixes");
    groupWithState(Run.example("ferry"));
    groupWithState(report("levy/2-cns.txt"));
    Files.writeString(fixes, "{\"same\":[\"2-npa.txt\",\"2-cns.txt\"]}");
    Run run = groupWithState("--constraints", fixes.toString(), report("levy/4-lorne-ledger.txt"));
    assertThat(run.out()).contains("2-cns.txt").contains("4-lorne-ledger.txt");
  }

  @Test
  void theSameStateIsByteForByteTheSameFile() throws IOException {
    groupWithState(Run.EXAMPLES.toString());
    byte[] first = Files.readAllBytes(Path.of(state));
    Files.delete(Path.of(state));
    groupWithState(Run.EXAMPLES.toString());
    assertThat(Files.readAllBytes(Path.of(state))).isEqualTo(first);
    assertThat(filesInFolder()).containsExactly("stories.state");
  }

  @Test
  void aFileThatIsNoStateIsRefusedAndLeftAsItIs() throws IOException {
    Files.writeString(Path.of(state), "my shopping list");
    Run run = groupWithState(Run.example("ferry"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("stories.state").contains("not a state that Hearsay saved");
    assertThat(Path.of(state)).hasContent("my shopping list");
  }

  @Test
  void aDamagedStateIsRefusedAndLeftAsItIs() throws IOException {
    groupWithState(Run.example("ferry"));
    byte[] whole = Files.readAllBytes(Path.of(state));
    for (int size : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
      byte[] part = Arrays.copyOf(whole, size);
      Files.write(Path.of(state), part);
      assertThat(groupWithState(Run.example("levy")).status()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(Files.readAllBytes(Path.of(state))).isEqualTo(part);
    }
  }

  @Test
  void aStateThatCouldNotBeSavedIsRefusedBeforeTheWork() {
    state = folder.resolve("missing/stories.state").toString();
    Run run = groupWithState(Run.example("ferry"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("stories.state").contains("no such file or folder");
  }

  @Test
  void aStateOfAnotherVersionIsRefusedAndLeftAsItIs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write("{\"kind\":\"hearsay stories\",\"version\":99}\n".getBytes(UTF_8));
    }
    Files.write(Path.of(state), bytes.toByteArray());
    Run run = groupWithState(Run.example("ferry"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("another version of Hearsay (format 99; this one reads 1)");
    assertThat(Files.readAllBytes(Path.of(state))).isEqualTo(bytes.toByteArray());
  }

  @Test
  void anotherWindowMayBeAskedForWhenGoingOn() {
    groupWithState("--window", "3", Run.example("ferry"));
    Run run = groupWithState("--window", "30", Run.example("levy"));
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().lines()).hasSize(6).allMatch(line -> line.contains("\"s7\""));
  }

  @Test
  void anotherReportOfAKnownIdIsNamedAndLeftOut() throws IOException {
    groupWithState(report("ferry/2-npa.txt"));
    Path other = Files.writeString(folder.resolve("2-npa.txt"), "Rain is expected on Sunday.");
    Run run = groupWithState(other.toString());
    assertThat(run.err()).contains("2-npa.txt").contains("left out");
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aWindowWithoutAStateGroupsAsReportsCome() {
    Run run = Run.of("group", "--window", "7", Run.example("ferry"), Run.example("levy"));
    assertThat(run.out().lines()).hasSize(12);
    assertThat(run.out()).contains("\"story\":\"s1\"").contains("\"story\":\"s7\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "a week", "99999999999"})
  void aWindowOfNoDaysIsWrongUsage(String days) {
    Run run = Run.of("group", "--window=" + days, Run.example("ferry"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("--window is a number of days from 1, not '" + days + "'");
  }
}
