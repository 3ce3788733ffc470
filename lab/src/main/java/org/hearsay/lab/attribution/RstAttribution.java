package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.text.Span;

/**
 * How many attribution relations of GUM's discourse trees (RST) have a cue of ours in their unit
 * ("the minister said"), and how many of our cues stand in such units: {@code RstAttribution
 * FOLDER}. The relations know no noun as a cue and no attitude towards a thing, so the second
 * figure is low by nature.
 */
public final class RstAttribution {

  private final LayoutReader layouts = new LayoutReader();
  private final AttributionFinder finder = new AttributionFinder();

  private RstAttribution() {}

  /** What was counted in some documents. */
  private record Count(int relations, int found, int cues, int right) {
    Count plus(Count other) {
      return new Count(
          relations + other.relations, found + other.found, cues + other.cues, right + other.right);
    }
  }

  public static void main(String[] args) throws IOException {
    RstAttribution scoring = new RstAttribution();
    TreeMap<String, Count> genres = new TreeMap<>();
    Count all = new Count(0, 0, 0, 0);
    for (Path file : files(Path.of(args[0]))) {
      Count count = scoring.count(file);
      genres.merge(genre(file), count, Count::plus);
      all = all.plus(count);
    }
    genres.forEach(RstAttribution::print);
    print("all", all);
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.conllu")) {
      found.forEach(files::add);
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  /** The second part of {@code GUM_news_asylum.conllu}. */
  private static String genre(Path file) {
    return file.getFileName().toString().split("_")[1];
  }

  private Count count(Path file) throws IOException {
    RstDocument document = RstDocument.of(Files.readAllLines(file));
    Report report = Report.of(file.getFileName().toString(), document.text());
    List<Span> cues = new ArrayList<>();
    for (Attribution attribution : finder.find(layouts.read(report))) {
      cues.addAll(attribution.cue());
    }
    List<Span> units = document.attributions();
    return new Count(units.size(), overlapping(units, cues), cues.size(), overlapping(cues, units));
  }

  private static int overlapping(List<Span> spans, List<Span> others) {
    return (int) spans.stream().filter(s -> others.stream().anyMatch(s::overlaps)).count();
  }

  private static void print(String name, Count count) {
    System.out.printf(
        Locale.ROOT,
        "%-10s relations %4d, with a cue of ours %5.1f %%; our cues %4d, in such units %5.1f %%%n",
        name,
        count.relations(),
        100.0 * count.found() / Math.max(1, count.relations()),
        count.cues(),
        100.0 * count.right() / Math.max(1, count.cues()));
  }
}
