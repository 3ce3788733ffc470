package org.hearsay.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.report.Report;

/**
 * Reads reports in parallel and hands the readings on in the order in which the reports came. Only
 * a window of them is held at a time.
 *
 * @param <T> what is read of a report
 */
final class ParallelReading<T> implements AutoCloseable {

  /** So many characters of text may wait, whatever their number of reports. */
  private static final long MAX_WAITING_CHARACTERS = 8_000_000;

  private final ReportReading<T> reading;
  private final ExecutorService pool;
  private final int maxWaiting;
  private final ReadingSink<T> sink;
  private final Complaints complaints;
  private final Deque<Waiting<T>> window = new ArrayDeque<>();
  private long waitingCharacters;

  private record Waiting<T>(Future<Outcome<T>> outcome, int characters) {}

  ParallelReading(
      int threads, ReportReading<T> reading, ReadingSink<T> sink, Complaints complaints) {
    this.reading = reading;
    this.pool = Executors.newFixedThreadPool(threads, ParallelReading::daemon);
    this.maxWaiting = 4 * threads;
    this.sink = sink;
    this.complaints = complaints;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /** Reads one more report; may hand on the readings of earlier ones. */
  void add(Report report) throws IOException {
    int characters = report.text().length();
    while (!window.isEmpty() && isFull(characters)) {
      handOnFirst();
    }
    window.add(new Waiting<>(pool.submit(() -> reading.read(report)), characters));
    waitingCharacters += characters;
  }

  private boolean isFull(int characters) {
    return window.size() >= maxWaiting || waitingCharacters + characters > MAX_WAITING_CHARACTERS;
  }

  /** Hands on what is still waiting. */
  void finish() throws IOException {
    while (!window.isEmpty()) {
      handOnFirst();
    }
  }

  private void handOnFirst() throws IOException {
    Waiting<T> first = window.remove();
    waitingCharacters -= first.characters();
    Outcome<T> outcome = await(first.outcome());
    if (outcome instanceof Outcome.Read<T> read) {
      sink.accept(read.reading());
    } else if (outcome instanceof Outcome.Failed<T> failed) {
      complaints.add(failed.report(), failed.reason());
    }
  }

  private static <T> Outcome<T> await(Future<Outcome<T>> outcome) {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a fault that was not caught while reading", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
