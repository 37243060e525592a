package org.certline.persistence;

import java.util.List;
import java.util.function.Function;

/**
 * Records that bear a name which no other of the area may bear at the same time.
 */
public final class NamedStore<T> {

    private final Store<T> store;
    private final Transactions transactions;
    private final Uniqueness uniqueness;
    private final String area;
    private final Function<T, String> name;
    private final Function<T, String> id;

    /**
     * A store whose records claim their names.
     *
     * @param name of a record, unique in the area
     * @param id   of a record, which holds the name
     */
    public NamedStore(Store<T> store, Transactions transactions, Uniqueness uniqueness, String area,
            Function<T, String> name, Function<T, String> id) {
        this.store = store;
        this.transactions = transactions;
        this.uniqueness = uniqueness;
        this.area = area;
        this.name = name;
        this.id = id;
    }

    /** Stores a new record; {@link ConflictException} when its name is taken. */
    public T add(T item) {
        return addAll(List.of(item)).getFirst();
    }

    /** Stores at most fifty new records, all or none; {@link ConflictException} when a name is taken. */
    public List<T> addAll(List<T> items) {
        transactions.write(items.stream().flatMap(item -> adding(item).stream()).toList());
        return items.stream().map(store::saved).toList();
    }

    /** What {@link #add} does, as part of a transaction; two writes. */
    public List<Write> adding(T item) {
        return List.of(store.saving(item), claim(item));
    }

    /** Stores a changed record, which may bear another name now. */
    public T change(T before, T after) {
        if (name.apply(before).equals(name.apply(after))) {
            return store.save(after);
        }
        transactions.write(List.of(store.saving(after), claim(after), release(before)));
        return store.saved(after);
    }

    /** Deletes a record and gives its name up. */
    public void delete(T item) {
        transactions.write(List.of(store.deleting(item), release(item)));
    }

    /** Whether another record bears this one's name. */
    public boolean isNameTaken(T item) {
        return uniqueness.holder(area, name.apply(item)).filter(holder -> !holder.equals(id.apply(item))).isPresent();
    }

    private Write claim(T item) {
        return uniqueness.claim(area, name.apply(item), id.apply(item));
    }

    private Write release(T item) {
        return uniqueness.release(area, name.apply(item), id.apply(item));
    }
}
