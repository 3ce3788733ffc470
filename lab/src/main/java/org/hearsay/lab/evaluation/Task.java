package org.hearsay.lab.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing to score: gold data, the command whose output is scored, and the figures worth a row.
 *
 * @param name as {@code score.py} calls it
 * @param gold folder or file of gold data, below the evaluation folder
 * @param command command of Hearsay whose output is scored
 * @param figures column heads, each with the path of its figure in the scorer's JSON
 */
record Task(String name, String gold, String command, Map<String, String> figures) {

  private static Map<String, String> figures(String... headsAndPaths) {
    Map<String, String> figures = new LinkedHashMap<>();
    for (int i = 0; i < headsAndPaths.length; i += 2) {
      figures.put(headsAndPaths[i], headsAndPaths[i + 1]);
    }
    return figures;
  }

  private static final Map<String, String> ATTRIBUTION =
      figures(
          "exact source", "exact/source/f1",
          "exact cue", "exact/cue/f1",
          "exact content", "exact/content/f1",
          "content overlap", "overlap_characters/content/f1",
          "linked triples", "linked_triples/f1");

  private static final Map<String, String> TIMES =
      figures(
          "strict", "strict/f1", "relaxed", "relaxed/f1", "type", "type/f1", "value", "value/f1");

  private static final Map<String, String> QUANTITIES =
      figures("value", "value/f1", "value and change", "value_and_change/f1");

  private static final Map<String, String> STORIES =
      figures(
          "B-cubed precision", "b_cubed/p",
          "B-cubed recall", "b_cubed/r",
          "B-cubed F1", "b_cubed/f1");

  private static final Map<String, String> MENTIONS =
      figures(
          "any kind", "names/any kind/f1",
          "person", "names/person/f1",
          "organisation", "names/organisation/f1",
          "place", "names/place/f1",
          "he/she resolved", "he_she_resolved/percent");

  private static final Map<String, String> COMPARE =
      figures(
          "one story", "one story/percent",
          "statement found", "statement found/percent",
          "source", "source/percent",
          "stance", "stance/percent",
          "chain", "chain/percent",
          "same claim", "same claim/f1",
          "same utterance", "same utterance/f1",
          "wording", "wording/percent",
          "figure series", "figure series/f1",
          "verdict", "verdict/percent",
          "credited", "one source, several figures/percent",
          "discrepancy found", "discrepancy found/percent",
          "discrepancy right", "discrepancy right/percent",
          "origins", "origins/percent",
          "same source", "same source/f1");

  static final List<Task> ALL =
      List.of(
          new Task("attribution", "attribution/dev", "read", ATTRIBUTION),
          new Task("times", "times/timebank", "read", TIMES),
          new Task("times", "times/aquaint", "read", TIMES),
          new Task("times", "times/wikiwars", "read", TIMES),
          new Task("quantities", "quantities/age.json", "read", QUANTITIES),
          new Task("quantities", "quantities/currency.json", "read", QUANTITIES),
          new Task("quantities", "quantities/dimension.json", "read", QUANTITIES),
          new Task("quantities", "quantities/temperature.json", "read", QUANTITIES),
          new Task("quantities", "quantities/news.json", "read", QUANTITIES),
          new Task("mentions", "mentions", "read", MENTIONS),
          new Task("stories", "stories/ecbplus.dev.jsonl", "group", STORIES),
          new Task("stories", "stories/ecbplus.train.jsonl", "group", STORIES),
          new Task("stories", "stories/rumours.train.jsonl", "group", STORIES),
          new Task("compare", "compare/kursk.json", "compare", COMPARE));
}
