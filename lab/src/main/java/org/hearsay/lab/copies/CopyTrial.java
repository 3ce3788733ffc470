package org.hearsay.lab.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.lab.story.LabelledStories;
import org.hearsay.report.Report;

/**
 * Edits reports of which it is known what story they tell, each in every way, and counts how many
 * of the edits are found to be copies, and how often reports of one story that owe each other
 * nothing are taken for copies. Nothing that is edited is kept.
 *
 * <p>Some reports of these sets really are copies of each other. Of such only the first is used, by
 * a check of its own ({@link Verbatim}).
 *
 * <pre>./lab/run copies ../shared/eval [--wrong]</pre>
 */
public final class CopyTrial {

  private static final List<String> SETS =
      List.of("ecbplus.dev.jsonl", "ecbplus.train.jsonl", "rumours.train.jsonl");

  /** Shorter reports are left out: a half of them says too little. */
  private static final int LEAST_WORDS = 60;

  private final List<List<String>> stories = new ArrayList<>();
  private final Map<Edit, CopyCount> edits = new EnumMap<>(Edit.class);
  private final Map<Dating, CopyCount> datings = new EnumMap<>(Dating.class);
  private final List<String> wrong = new ArrayList<>();
  private CopyCount unedited = CopyCount.NONE;
  private CopyCount spliced = CopyCount.NONE;

  private CopyTrial() {}

  /** Prints the tables; with {@code --wrong} also the passages that were taken for copies. */
  public static void main(String[] args) throws IOException {
    CopyTrial trial = new CopyTrial();
    for (String set : SETS) {
      Path file = Path.of(args[0], "stories", set);
      LabelledStories.read(file).values().forEach(trial::add);
    }
    trial.run();
    trial.print();
    if (args.length > 1) {
      trial.wrong.forEach(passage -> System.out.println("wrong: " + passage));
    }
  }

  /** Keeps of a story what owes nothing to what was kept before. */
  private void add(Collection<Report> story) {
    List<String> kept = new ArrayList<>();
    List<Verbatim> checks = new ArrayList<>();
    for (Report report : story) {
      Verbatim check = new Verbatim(report.text());
      if (Draft.words(report.text()).size() >= LEAST_WORDS
          && checks.stream().noneMatch(check::isSharedWith)) {
        kept.add(report.text());
        checks.add(check);
      }
    }
    stories.add(kept);
  }

  private void run() {
    for (int s = 0; s < stories.size(); s++) {
      List<String> own = stories.get(s);
      if (!own.isEmpty()) {
        run(own, others(s), new Random(s));
      }
    }
  }

  /** Twice as many reports of the stories before. */
  private List<Draft> others(int story) {
    List<Draft> drafts = new ArrayList<>();
    for (int back = 10; drafts.size() < 2 * stories.get(story).size(); back++) {
      int other = Math.floorMod(story - back, stories.size());
      stories.get(other).forEach(text -> drafts.add(Draft.of(text)));
    }
    return drafts;
  }

  private void run(List<String> own, List<Draft> others, Random random) {
    EditedStory story = new EditedStory(own, others, Dating.DATED);
    unedited = unedited.plus(story.unedited(wrong));
    wrong.add("-- spliced");
    spliced = spliced.plus(story.spliced(wrong));
    for (Edit edit : Edit.values()) {
      wrong.add("-- " + edit);
      edits.merge(edit, story.edited(edit, random, wrong), CopyCount::plus);
    }
    wrong.add("--");
    for (Dating dating : Dating.values()) {
      EditedStory dated = new EditedStory(own, others, dating);
      Edit edit = dating == Dating.NONE ? Edit.HALF : Edit.QUOTED;
      datings.merge(dating, dated.edited(edit, random, new ArrayList<>()), CopyCount::plus);
    }
  }

  private void print() {
    int reports = stories.stream().mapToInt(List::size).sum();
    long pairs = stories.stream().mapToLong(List::size).map(n -> n * (n - 1) / 2).sum();
    System.out.println(
        "reports " + reports + ", stories " + stories.size() + ", pairs of one story " + pairs);
    System.out.println("| edit | pairs | found | right, of those claimed | direction right |");
    System.out.println("| --- | --- | --- | --- | --- |");
    edits.forEach((edit, count) -> System.out.println(count.row(edit.title())));
    System.out.println(spliced.row("two reports spliced"));
    CopyCount all = edits.values().stream().reduce(spliced, CopyCount::plus);
    System.out.println(all.row("all"));
    System.out.println("claimed between unedited reports: " + unedited.wrong());
    datings.forEach((dating, count) -> System.out.println(count.row("direction, " + dating)));
  }
}
