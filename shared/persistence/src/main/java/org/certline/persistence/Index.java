package org.certline.persistence;

/** The ways into a table: its primary key and two sparse indexes, the same in every table. */
public enum Index {
    PRIMARY("", "pk", "sk"),
    FIRST("gsi1", "gsi1pk", "gsi1sk"),
    SECOND("gsi2", "gsi2pk", "gsi2sk");

    private final String indexName;
    private final String partition;
    private final String sort;

    Index(String indexName, String partition, String sort) {
        this.indexName = indexName;
        this.partition = partition;
        this.sort = sort;
    }

    /** The index's name in the table, empty for the table itself. */
    public String indexName() {
        return indexName;
    }

    /** The attribute that holds the partition key. */
    public String partition() {
        return partition;
    }

    /** The attribute that holds the sort key. */
    public String sort() {
        return sort;
    }
}
