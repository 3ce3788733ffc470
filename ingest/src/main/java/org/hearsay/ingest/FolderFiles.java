package org.hearsay.ingest;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * The files below a folder in code point order of their paths, one folder listed at a time. Hidden
 * files and folders are passed over, and so is what tells of the folder: a README or a LICENSE.
 */
final class FolderFiles implements Iterator<Entry> {

  /** A folder sorts as the paths below it do: {@code a.txt} comes before {@code a/b.txt}. */
  private static final Comparator<Path> PATH_ORDER =
      Comparator.comparing(FolderFiles::sortKey, CodePointOrder.INSTANCE);

  private static final Pattern ABOUT_FOLDER =
      Pattern.compile("(readme|licen[cs]e|notice|changelog)(\\.\\w{1,8})?", CASE_INSENSITIVE);

  private final String input;
  private final Path root;

  /** What is still to come, the next first. */
  private final Deque<Path> pending = new ArrayDeque<>();

  private final Deque<Entry> ready = new ArrayDeque<>();
  private boolean anything;
  private boolean ended;

  FolderFiles(String input, Path root) {
    this.input = input;
    this.root = root;
    list(root);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !pending.isEmpty()) {
      take(pending.pop());
    }
    if (ready.isEmpty() && !ended) {
      ended = true;
      if (!anything) {
        unusable(input, "a folder without reports");
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.pop();
  }

  private void take(Path path) {
    if (Files.isRegularFile(path)) {
      anything = true;
      String id = root.relativize(path).toString().replace(File.separatorChar, '/');
      ready.add(new InputFile(path.toString(), id, () -> Files.newInputStream(path)));
    } else if (!Files.isDirectory(path)) {
      unusable(path.toString(), "neither a file nor a folder");
    } else if (Files.isSymbolicLink(path)) {
      unusable(path.toString(), "a link to a folder; links are not followed here");
    } else {
      list(path);
    }
  }

  private void list(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      listing.forEach(children::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      unusable(folder.toString(), Reasons.of(e));
      return;
    }
    children.removeIf(child -> isNoReport(child.getFileName().toString()));
    children.sort(PATH_ORDER.reversed());
    children.forEach(pending::push);
  }

  private static boolean isNoReport(String name) {
    return name.startsWith(".") || ABOUT_FOLDER.matcher(name).matches();
  }

  private void unusable(String name, String reason) {
    anything = true;
    ready.add(new Entry.Unusable(Problem.leftOut(name, reason)));
  }

  private static String sortKey(Path path) {
    return Files.isDirectory(path) ? path.getFileName() + "/" : path.getFileName().toString();
  }
}
