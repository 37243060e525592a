package org.certline.aws.declaration;

import java.util.Arrays;

/** The words in which an area declares its functions; meant for static import. */
public final class Parts {

    private Parts() {
    }

    public static Route get(String path) {
        return new Route("GET", path, 0);
    }

    public static Route post(String path) {
        return new Route("POST", path, 0);
    }

    public static Route put(String path) {
        return new Route("PUT", path, 0);
    }

    public static Route patch(String path) {
        return new Route("PATCH", path, 0);
    }

    public static Route delete(String path) {
        return new Route("DELETE", path, 0);
    }

    /** Reads the tables of these areas. */
    public static Group reads(Area... areas) {
        return tables(Access.READ, areas);
    }

    /** Reads and writes the tables of these areas. */
    public static Group writes(Area... areas) {
        return tables(Access.WRITE, areas);
    }

    /** Reads objects of these buckets. */
    public static Group fetches(ObjectStore... stores) {
        return objects(Access.READ, stores);
    }

    /** Reads objects of these buckets and adds some, but deletes none. */
    public static Group adds(ObjectStore... stores) {
        return objects(Access.ADD, stores);
    }

    /** Reads, writes and deletes objects of these buckets. */
    public static Group stores(ObjectStore... stores) {
        return objects(Access.WRITE, stores);
    }

    private static Group tables(Access access, Area... areas) {
        return new Group(Arrays.stream(areas).map(area -> new TableAccess(area, access)).toList());
    }

    private static Group objects(Access access, ObjectStore... stores) {
        return new Group(Arrays.stream(stores).map(store -> new ObjectAccess(store, access)).toList());
    }
}
