package readout.library;

import readout.text.Sha256;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Compares the rows of a library with their hashes and seals.
final class DatabaseCheck implements Function<Transaction, Integer> {
    private final List<Schema> schemas;
    private final Collection<Finding> findings;
    private final Set<String> documents;

    /// @param findings takes what is found, also when a damaged database ends the check early
    /// @param documents takes the SHA-256 of every document
    DatabaseCheck(List<Schema> schemas, Collection<Finding> findings, Set<String> documents) {
        this.schemas = schemas;
        this.findings = findings;
        this.documents = documents;
    }

    /// @return the number of findings
    @Override
    public Integer apply(Transaction transaction) {
        transaction.rows("pragma integrity_check", this::integrity);
        transaction.rows("pragma foreign_key_check", this::reference);
        for (Schema schema : schemas) {
            for (String seals : schema.seals()) {
                transaction.rows(seals, this::seal);
            }
        }
        DocumentRows rows = new DocumentRows(transaction);
        transaction.rows(
                "select *, cast(text as blob) as bytes from document", row -> document(row, rows));
        return findings.size();
    }

    private boolean integrity(ResultSet row) throws SQLException {
        String fault = row.getString(1);
        return !fault.equals("ok") && add(Finding.Kind.DATABASE_DAMAGED, Database.FILE, fault);
    }

    private boolean reference(ResultSet row) throws SQLException {
        return add(
                Finding.Kind.REFERENCE_BROKEN,
                "row " + row.getString("rowid") + " of table " + row.getString("table"),
                "the row of table " + row.getString("parent") + " it refers to is not there");
    }

    private boolean seal(ResultSet row) throws SQLException {
        int last = row.getMetaData().getColumnCount();
        Object[] values = new Object[last - 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 2);
        }
        return check(
                String.valueOf(row.getString(1)),
                () -> Seal.of(values).equals(row.getString(last)));
    }

    private boolean document(ResultSet row, DocumentRows rows) throws SQLException {
        String sha256 = String.valueOf(row.getString("sha256"));
        String place = "document " + sha256 + " from " + row.getString("origin");
        if (sha256.matches(Sha256.PATTERN)) {
            documents.add(sha256);
        }
        byte[] text = row.getBytes("bytes");
        if (text == null || !Sha256.of(text).equals(row.getString("text_sha256"))) {
            return add(Finding.Kind.TEXT_CHANGED, place, "its stored text is not what was read");
        }
        return check(
                place,
                () ->
                        DocumentRows.seal(rows.read(row), row.getLong("size"))
                                .equals(row.getString("seal")));
    }

    /// A comparison of a row with its seal.
    @FunctionalInterface
    private interface Comparison {
        boolean isEqual() throws SQLException;
    }

    private boolean check(String place, Comparison comparison) throws SQLException {
        boolean equal;
        try {
            equal = comparison.isEqual();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException) {
                throw e;
            }
            // A damaged row may hold anything, a null or no date for example; none of it is ours.
            equal = false;
        }
        return !equal && add(Finding.Kind.RECORD_CHANGED, place, "it is not what was written");
    }

    private boolean add(Finding.Kind kind, String place, String detail) {
        return findings.add(new Finding(kind, place, detail));
    }
}
