package readout.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// How many statements the themes of two groupings share, of those that both had before them: what
/// is new, or is no longer in the corpus, says nothing about which theme goes on as which.
final class Overlaps {
    private final List<Map<Integer, Integer>> shared = new ArrayList<>();
    private final int[] ofEarlier;
    private final int[] ofNow;

    /// @param earlier themes of which no two hold one place, or of those that do the last counts
    Overlaps(List<EarlierTheme> earlier, List<Theme> now) {
        Map<EarlierTheme.Place, Integer> owners = new HashMap<>();
        for (int e = 0; e < earlier.size(); e++) {
            for (EarlierTheme.Place place : earlier.get(e).places()) {
                owners.put(place, e);
            }
        }
        ofEarlier = new int[earlier.size()];
        ofNow = new int[now.size()];
        for (int n = 0; n < now.size(); n++) {
            Map<Integer, Integer> counts = new TreeMap<>();
            now.get(n).statements().stream()
                    .map(EarlierTheme.Place::of)
                    .distinct()
                    .map(owners::get)
                    .filter(Objects::nonNull)
                    .forEach(owner -> counts.merge(owner, 1, Integer::sum));
            for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
                ofEarlier[each.getKey()] += each.getValue();
                ofNow[n] += each.getValue();
            }
            shared.add(counts);
        }
    }

    /// How many statements each earlier theme shares with this one, where it shares any.
    Map<Integer, Integer> of(int now) {
        return shared.get(now);
    }

    /// How many of the earlier theme's statements are on any theme now.
    int ofEarlier(int earlier) {
        return ofEarlier[earlier];
    }

    /// How many of the theme's statements were on any theme earlier.
    int ofNow(int now) {
        return ofNow[now];
    }
}
