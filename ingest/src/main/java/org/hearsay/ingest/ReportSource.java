package org.hearsay.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The reports of some inputs, read one after the other as they are asked for, with word of all that
 * could not be read.
 *
 * <pre>{@code
 * try (ReportSource source = ReportSource.open(inputs, System.in)) {
 *   while (source.hasNext()) {
 *     Item item = source.next();
 *     if (item instanceof Found found) {
 *       read(found.report());
 *     } else if (item instanceof Problem problem) {
 *       System.err.println(problem);
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>An input is a file, a folder (read recursively in code point order of the paths, hidden files
 * passed over) or {@code -} for standard input. A file is plain text or JSON Lines, told by its
 * content, then by its name; charset and language are detected. A report in another language than
 * English is left out and named, so that nothing in it is misread; a text longer than six million
 * characters likewise. Bad data is a {@link Problem}, never an exception. Nothing is held in memory
 * but the report at hand and the ids given out so far, so a file of a million lines streams.
 *
 * <p>Not thread-safe.
 */
public final class ReportSource implements Iterator<Item>, Closeable {

  private final Deque<String> inputs;
  private final InputStream stdin;
  private final Admission admission = new Admission();
  private final Deque<Item> ready = new ArrayDeque<>();
  private Iterator<? extends Entry> entries = Collections.emptyIterator();
  private Optional<Current> current = Optional.empty();

  /** The file being read. */
  private record Current(String name, Findings findings) {}

  private ReportSource(List<String> inputs, InputStream stdin) {
    this.inputs = new ArrayDeque<>(inputs);
    this.stdin = stdin;
  }

  /**
   * Opens some inputs; reads nothing yet.
   *
   * @param inputs files, folders and {@code -}, in the order in which their reports should come
   * @param stdin what {@code -} stands for; closed when it has been read
   */
  public static ReportSource open(List<String> inputs, InputStream stdin) {
    return new ReportSource(inputs, stdin);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      if (current.isPresent()) {
        readOn(current.get());
      } else if (entries.hasNext()) {
        take(entries.next());
      } else if (!inputs.isEmpty()) {
        entries = entriesOf(inputs.pop());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.pop();
  }

  private Iterator<? extends Entry> entriesOf(String input) {
    if (input.equals("-")) {
      return List.of(new InputFile("standard input", "-", () -> stdin)).iterator();
    }
    if (input.isBlank()) {
      return unusable("(blank)", "no path");
    }
    try {
      Path path = Path.of(input);
      return Files.isDirectory(path)
          ? new FolderFiles(input, path)
          : List.of(singleFile(input, path)).iterator();
    } catch (InvalidPathException e) {
      return unusable(input, "no valid path");
    }
  }

  private static Iterator<Entry> unusable(String input, String reason) {
    return List.<Entry>of(new Entry.Unusable(Problem.leftOut(input, reason))).iterator();
  }

  private static Entry singleFile(String input, Path path) {
    Path name = path.getFileName();
    return new InputFile(
        input, name == null ? input : name.toString(), () -> Files.newInputStream(path));
  }

  private void take(Entry entry) {
    if (entry instanceof Entry.Unusable unusable) {
      ready.add(unusable.problem());
    } else if (entry instanceof InputFile file) {
      try {
        current = Optional.of(new Current(file.name(), OpenFile.open(file)));
      } catch (IOException e) {
        ready.add(Problem.leftOut(file.name(), Reasons.of(e)));
      }
    }
  }

  private void readOn(Current file) {
    try {
      List<Finding> findings = file.findings().next();
      findings.forEach(finding -> ready.add(itemOf(finding)));
      if (findings.isEmpty()) {
        close();
      }
    } catch (IOException e) {
      ready.add(Problem.leftOut(file.name(), Reasons.of(e)));
      current = Optional.empty();
    }
  }

  private Item itemOf(Finding finding) {
    return finding instanceof Draft draft
        ? admission.admit(draft)
        : ((Finding.Trouble) finding).problem();
  }

  /** Closes the file being read, if one is. */
  @Override
  public void close() throws IOException {
    Optional<Current> open = current;
    current = Optional.empty();
    if (open.isPresent()) {
      open.get().findings().close();
    }
  }
}
