package readout.backend;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The one door through which all calls of a run go: so many at a time, none before a host that
/// asked for peace wants to be asked again, and fewer at a time from then on.
final class Gate {
    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private int most;
    private int inside;
    private long opens;
    private long halved;

    Gate(int most, Pace pace) {
        this.most = most;
        this.pace = pace;
        this.opens = pace.nanos().getAsLong();
        this.halved = opens;
    }

    /// Waits until there is a place, and until the door opens.
    ///
    /// @return when the call went in, on the clock of the pace
    long enter() throws InterruptedException {
        while (true) {
            long now;
            long closed;
            lock.lockInterruptibly();
            try {
                while (inside >= most) {
                    left.await();
                }
                now = pace.nanos().getAsLong();
                closed = opens - now;
                if (closed <= 0) {
                    inside++;
                    return now;
                }
            } finally {
                lock.unlock();
            }
            pace.pause().until(Duration.ofNanos(closed));
        }
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Lets nobody in for a while; a longer while that holds already stands.
    void close(Duration wait) {
        lock.lock();
        try {
            long until = pace.nanos().getAsLong() + wait.toNanos();
            if (until - opens > 0) {
                opens = until;
            }
        } finally {
            lock.unlock();
        }
    }

    /// Lets in half as many at a time, at least one. Of calls that were turned away together only
    /// the first counts.
    ///
    /// @param entered when the call that was turned away went in
    void halve(long entered) {
        lock.lock();
        try {
            if (entered - halved >= 0) {
                most = Math.max(1, most / 2);
                halved = pace.nanos().getAsLong() + 1;
            }
        } finally {
            lock.unlock();
        }
    }

    /// How long the door stays closed; zero where it is open.
    Duration closed() {
        lock.lock();
        try {
            return Duration.ofNanos(Math.max(0, opens - pace.nanos().getAsLong()));
        } finally {
            lock.unlock();
        }
    }

    int most() {
        lock.lock();
        try {
            return most;
        } finally {
            lock.unlock();
        }
    }
}
