package readout.planted.text;

import java.sql.Connection;

/// SQL outside its cage, hidden in an array.
final class UsesSql {
    private UsesSql() {}

    static int count(Connection[] connections) {
        return connections.length;
    }
}
