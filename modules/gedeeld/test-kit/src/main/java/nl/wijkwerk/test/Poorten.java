package nl.wijkwerk.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports of this machine that nobody listens on. */
public final class Poorten {

  private Poorten() {}

  /** A port that is free now. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number to which each of the offsets can be added to give a free port. */
  static int freeBase(int... offsets) {
    return IntStream.iterate(
            20_000 + (int) (ProcessHandle.current().pid() % 100) * 100, i -> i + 100)
        .limit(100)
        .filter(base -> IntStream.of(offsets).allMatch(offset -> isFree(base + offset)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No free ports"));
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(false);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
