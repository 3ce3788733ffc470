package org.hearsay.lab.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.lab.scale.BCubed;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.story.Constraints;
import org.hearsay.story.Membership;
import org.hearsay.story.Signature;
import org.hearsay.story.SignatureReader;
import org.hearsay.story.StoryGrouper;

/**
 * Groups batches as small as those that people bring: a few reports of one story, of two, or of two
 * that are deliberately alike. Prints for each kind how many batches came out right as a whole, and
 * B-cubed F1 over all.
 *
 * <pre>./lab/run small-batches STORIES.jsonl…</pre>
 *
 * Two stories are alike if their labels are the same up to the first underscore, as in ECB+.
 */
public final class SmallBatches {

  private static final int BATCHES = 400;
  private static final int FEWEST = 2;
  private static final int MOST = 5;

  private final Map<String, List<Signature>> stories = new TreeMap<>();
  private final List<String> labels;
  private final Random random = new Random(1);

  private SmallBatches(Map<String, List<Report>> reports) {
    SignatureReader reader = new SignatureReader();
    LayoutReader layouts = new LayoutReader();
    reports.forEach(
        (label, all) -> {
          if (all.size() >= MOST) {
            stories.put(
                label, all.stream().map(report -> reader.read(layouts.read(report))).toList());
          }
        });
    labels = List.copyOf(stories.keySet());
  }

  /** Measures each file. */
  public static void main(String[] args) throws IOException {
    for (String file : args) {
      SmallBatches batches = new SmallBatches(LabelledStories.read(Path.of(file)));
      System.out.println(Path.of(file).getFileName());
      batches.measure("one story", 1, false);
      batches.measure("two stories", 2, false);
      batches.measure("two alike", 2, true);
    }
  }

  private void measure(String name, int count, boolean alike) {
    BCubed score = new BCubed();
    int right = 0;
    int done = 0;
    for (int batch = 0; batch < BATCHES; batch++) {
      List<String> chosen = choose(count, alike);
      if (chosen.size() == count) {
        right += isRight(batch, chosen, score) ? 1 : 0;
        done++;
      }
    }
    if (done > 0) {
      System.out.printf(
          Locale.ROOT,
          "  %-12s %4d batches, right as a whole %5.1f %%, B-cubed F1 %5.1f%n",
          name,
          done,
          100.0 * right / done,
          100 * score.f1());
    }
  }

  private List<String> choose(int count, boolean alike) {
    String first = labels.get(random.nextInt(labels.size()));
    List<String> others = new ArrayList<>(labels);
    others.removeIf(label -> label.equals(first) || alike != isAlike(label, first));
    Collections.shuffle(others, random);
    List<String> chosen = new ArrayList<>(List.of(first));
    chosen.addAll(others.subList(0, Math.min(count - 1, others.size())));
    return chosen;
  }

  private static boolean isAlike(String one, String other) {
    return topic(one).equals(topic(other)) && !one.startsWith("train_");
  }

  private static String topic(String label) {
    return label.substring(0, label.indexOf('_'));
  }

  private boolean isRight(int batch, List<String> chosen, BCubed score) {
    List<Signature> reports = new ArrayList<>();
    List<Integer> truth = new ArrayList<>();
    for (int story = 0; story < chosen.size(); story++) {
      List<Signature> all = new ArrayList<>(stories.getOrDefault(chosen.get(story), List.of()));
      Collections.shuffle(all, random);
      int size = FEWEST + random.nextInt(MOST - FEWEST + 1);
      for (Signature report : all.subList(0, size)) {
        reports.add(report);
        truth.add(story);
      }
    }
    return isRight(batch, reports, truth, score);
  }

  private static boolean isRight(
      int batch, List<Signature> reports, List<Integer> truth, BCubed score) {
    List<Membership> found =
        new StoryGrouper().groupSignatures(reports, Constraints.NONE).memberships();
    BCubed own = new BCubed();
    for (int i = 0; i < reports.size(); i++) {
      long label = 10L * batch + truth.get(i);
      long story = 100L * batch + found.get(i).story();
      score.add(label, story);
      own.add(label, story);
    }
    return own.f1() > 1 - 1e-9;
  }
}
