package org.hearsay.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PooledStoriesTest {

  @TempDir Path folder;

  @Test
  void storiesOfTwoRunsKeepApart() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.json"), "[{\"story\": \"one\"}]");
    Path output =
        Files.writeString(
            folder.resolve("output.json"),
            "{\"reports\": [{\"id\": \"r\"}], \"stories\": [{\"id\": \"s1\"}]}");
    PooledStories pool = new PooledStories();
    pool.add("flood", gold, output);
    pool.add("strike", gold, output);
    Path all = folder.resolve("all.json");
    pool.write(folder.resolve("golds.json"), all);
    JsonNode pooled = new ObjectMapper().readTree(all.toFile());
    assertThat(pooled.path("stories").findValuesAsText("id"))
        .containsExactly("flood/s1", "strike/s1");
    assertThat(pooled.path("reports")).hasSize(2);
  }
}
