package org.hearsay.lab;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.lab.benchmark.Benchmarks;
import org.hearsay.lab.evaluation.Evaluate;
import org.hearsay.lab.mention.SpeakerAccuracy;
import org.hearsay.lab.story.CommonStems;

/** The lab's programs by name. */
public final class Lab {

  private interface Program {
    void run(String[] args) throws Exception;
  }

  private static final Map<String, Program> PROGRAMS =
      new TreeMap<>(
          Map.of(
              "benchmark", Benchmarks::main,
              "common-stems", CommonStems::main,
              "evaluate", Evaluate::main,
              "speakers", SpeakerAccuracy::main));

  private Lab() {}

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
