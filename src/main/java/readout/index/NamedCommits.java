package readout.index;

import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

import java.util.List;

/// Keeps the commit that the stamp names beside the newest, which no stamp may name yet.
final class NamedCommits extends IndexDeletionPolicy {
    private final String named;

    NamedCommits(String named) {
        this.named = named;
    }

    @Override
    public void onInit(List<? extends IndexCommit> commits) {
        onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) {
        for (IndexCommit commit : commits.subList(0, Math.max(0, commits.size() - 1))) {
            if (!commit.getSegmentsFileName().equals(named)) {
                commit.delete();
            }
        }
    }
}
