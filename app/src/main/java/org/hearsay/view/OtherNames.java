package org.hearsay.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.Comparison;
import org.hearsay.source.Merge;
import org.hearsay.source.Source;
import org.hearsay.source.SourceMention;

/** The names by which reports call a source, besides the one that heads it. */
public final class OtherNames {

  private static final String ARTICLE = "the ";

  /** What everybody sees in the names themselves. */
  private static final Set<String> PLAIN =
      Set.of("the same name", "two spellings", "surname", "one body");

  private OtherNames() {}

  /**
   * One of them.
   *
   * @param name as reports have it
   * @param reports labels of these reports, in the story's order
   * @param reason why it is the source's name, where the names themselves do not show it
   */
  public record OtherName(String name, List<String> reports, Optional<String> reason) {

    public OtherName {
      reports = List.copyOf(reports);
    }
  }

  /**
   * The other names of a source in the order in which the story's reports have them.
   *
   * @param labels of the story's reports
   */
  public static List<OtherName> of(Source source, Comparison comparison, List<String> labels) {
    Map<String, Set<Integer>> reports = new LinkedHashMap<>();
    Map<String, String> spelled = new LinkedHashMap<>();
    source.mentions().stream()
        .sorted((a, b) -> Integer.compare(a.reading(), b.reading()))
        .forEach(
            mention -> {
              String name = name(mention, comparison);
              spelled.putIfAbsent(bare(name), name);
              reports
                  .computeIfAbsent(bare(name), n -> new LinkedHashSet<>())
                  .add(mention.reading());
            });
    reports.remove(bare(source.name()));
    List<OtherName> others = new ArrayList<>();
    reports.forEach(
        (bare, in) -> {
          String name = spelled.getOrDefault(bare, bare);
          others.add(
              new OtherName(name, in.stream().map(labels::get).toList(), reason(source, name)));
        });
    return others;
  }

  private static String name(SourceMention mention, Comparison comparison) {
    return comparison
        .story()
        .readings()
        .get(mention.reading())
        .cast()
        .entities()
        .get(mention.entity())
        .name();
  }

  private static Optional<String> reason(Source source, String name) {
    return source.because().stream()
        .filter(merge -> merge.joins(name))
        .map(Merge::reason)
        .filter(reason -> !PLAIN.contains(reason))
        .findFirst();
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(ARTICLE) ? lower.substring(ARTICLE.length()) : lower;
  }
}
