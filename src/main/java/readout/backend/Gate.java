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
    private int halvings;

    Gate(int most, Pace pace) {
        this.most = most;
        this.pace = pace;
        this.opens = pace.nanos().getAsLong();
    }

    /// Waits until there is a place, and until the door opens.
    ///
    /// @return how often the door had become narrower until then
    int enter() throws InterruptedException {
        while (true) {
            long closed;
            lock.lockInterruptibly();
            try {
                while (inside >= most) {
                    left.await();
                }
                closed = opens - pace.nanos().getAsLong();
                if (closed <= 0) {
                    inside++;
                    return halvings;
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
    /// @param entered what the call that was turned away was told when it went in
    void halve(int entered) {
        lock.lock();
        try {
            if (entered == halvings) {
                most = Math.max(1, most / 2);
                halvings++;
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
