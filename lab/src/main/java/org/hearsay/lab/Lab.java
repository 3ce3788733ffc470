package org.hearsay.lab;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.lab.attribution.AttributionTraining;
import org.hearsay.lab.attribution.HeldOutAttribution;
import org.hearsay.lab.attribution.RstAttribution;
import org.hearsay.lab.attribution.SenseLexicon;
import org.hearsay.lab.benchmark.Benchmarks;
import org.hearsay.lab.cluster.ClusterTraining;
import org.hearsay.lab.compare.ClaimTraining;
import org.hearsay.lab.compare.DenialTraining;
import org.hearsay.lab.compare.FigureTraining;
import org.hearsay.lab.copies.CopyTrial;
import org.hearsay.lab.credits.WireCredits;
import org.hearsay.lab.evaluation.Evaluate;
import org.hearsay.lab.evaluation.InventedStories;
import org.hearsay.lab.evaluation.RealStories;
import org.hearsay.lab.mention.GazetteerLists;
import org.hearsay.lab.mention.NameTraining;
import org.hearsay.lab.mention.PersonNouns;
import org.hearsay.lab.mention.PlaceList;
import org.hearsay.lab.mention.SpeakerAccuracy;
import org.hearsay.lab.scale.CompareScale;
import org.hearsay.lab.scale.ScalePlot;
import org.hearsay.lab.scale.StoryScale;
import org.hearsay.lab.scale.StreamGenerator;
import org.hearsay.lab.story.CommonStems;
import org.hearsay.lab.story.SmallBatches;

/** The lab's programs by name. */
public final class Lab {

  private interface Program {
    void run(String[] args) throws Exception;
  }

  private static final Map<String, Program> PROGRAMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("benchmark", Benchmarks::main),
              Map.entry("compare-scale", CompareScale::main),
              Map.entry("common-stems", CommonStems::main),
              Map.entry("copies", CopyTrial::main),
              Map.entry("cross-validate-names", args -> NameTraining.main(first("cross", args))),
              Map.entry("evaluate", Evaluate::main),
              Map.entry("gazetteer", GazetteerLists::main),
              Map.entry("invented-stories", InventedStories::main),
              Map.entry("person-nouns", PersonNouns::main),
              Map.entry("place-list", PlaceList::main),
              Map.entry("held-out-attribution", HeldOutAttribution::main),
              Map.entry("real-stories", RealStories::main),
              Map.entry("rst-attribution", RstAttribution::main),
              Map.entry("sense-lexicon", SenseLexicon::main),
              Map.entry("stream-generator", StreamGenerator::main),
              Map.entry("story-scale", StoryScale::main),
              Map.entry("story-scale-plot", ScalePlot::main),
              Map.entry("small-batches", SmallBatches::main),
              Map.entry("speakers", SpeakerAccuracy::main),
              Map.entry("train-attribution", AttributionTraining::main),
              Map.entry("train-claims", ClaimTraining::main),
              Map.entry("train-figures", FigureTraining::main),
              Map.entry("train-denials", DenialTraining::main),
              Map.entry("wire-credits", WireCredits::main),
              Map.entry("train-clusters", ClusterTraining::main),
              Map.entry("train-names", args -> NameTraining.main(first("train", args)))));

  private Lab() {}

  private static String[] first(String word, String[] args) {
    return Stream.concat(Stream.of(word), Arrays.stream(args)).toArray(String[]::new);
  }

  /** Runs the program that the first argument names with the rest. */
  public static void main(String[] args) throws Exception {
    Program program = args.length == 0 ? null : PROGRAMS.get(args[0]);
    if (program == null) {
      System.err.println("usage: ./lab/run PROGRAM ARGS, PROGRAM one of " + PROGRAMS.keySet());
      System.exit(2);
      return;
    }
    program.run(Arrays.copyOfRange(args, 1, args.length));
  }
}
