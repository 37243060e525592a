package org.certline.persistence.site;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.site.Room;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.NamedStore;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Uniqueness;
import org.certline.persistence.Write;

/** Rooms of a plan; within it by college and site. A site is for one certificate, so its names are unique per site. */
@Singleton
@SerdeImport(Room.class)
public final class RoomRepository {

    private static final String AREA = SiteRepository.AREA;

    /** How many rooms can be added at once: each takes its own item and its name's. */
    public static final int MAX_ADDED = Transactions.MAX_WRITES / 2;

    private final Store<Room> rooms;
    private final NamedStore<Room> named;

    RoomRepository(Stores stores, Transactions transactions, Uniqueness uniqueness) {
        this.rooms = stores.open(Layout.of(AREA, Room.class, room -> key(room.planId(), room.id()))
                .with(Index.FIRST, room -> new Key(college(room.planId(), room.collegeId()),
                        room.siteId() + "#" + room.name() + "#" + room.id())));
        this.named = new NamedStore<>(rooms, transactions, uniqueness, AREA, RoomRepository::name, Room::id);
    }

    public Optional<Room> find(String planId, String id) {
        return rooms.find(key(planId, id));
    }

    /** Those that exist, in no particular order. */
    public List<Room> findAll(String planId, Collection<String> ids) {
        return rooms.findAll(ids.stream().map(id -> key(planId, id)).toList());
    }

    /** Stores new rooms, all or none; {@link org.certline.persistence.ConflictException} when a name is taken. */
    public List<Room> add(List<Room> fresh) {
        return named.addAll(fresh);
    }

    /** What {@link #add} does for one room, as part of a transaction; two writes. */
    public List<Write> adding(Room fresh) {
        return named.adding(fresh);
    }

    /** Stores a room that keeps its name, as part of a transaction. */
    public Write saving(Room changed) {
        return rooms.saving(changed);
    }

    /** Stores a changed room, which may bear another name now. */
    public Room change(Room before, Room after) {
        return named.change(before, after);
    }

    public void delete(Room room) {
        named.delete(room);
    }

    /** Whether another room of the plan and site bears this name. */
    public boolean isNameTaken(Room room) {
        return named.isNameTaken(room);
    }

    /** Rooms of a college in a plan by site and name; the site may be empty for all. */
    public Page<Room> ofCollege(String planId, String collegeId, String siteId, PageRequest page) {
        return rooms.list(listing(planId, collegeId, siteId), page);
    }

    /** All rooms of a college in a plan. */
    public Stream<Room> allOfCollege(String planId, String collegeId) {
        return rooms.all(listing(planId, collegeId, ""));
    }

    /** Rooms of a plan; the site may be empty for all. */
    public Page<Room> ofPlan(String planId, String siteId, PageRequest page) {
        return rooms.list(Listing.of(Index.PRIMARY, plan(planId)).where("siteId", siteId), page);
    }

    /** All rooms of a plan. */
    public Stream<Room> allOfPlan(String planId) {
        return rooms.all(Listing.of(Index.PRIMARY, plan(planId)));
    }

    private static Listing listing(String planId, String collegeId, String siteId) {
        Listing all = Listing.of(Index.FIRST, college(planId, collegeId));
        return siteId.isEmpty() ? all : all.startingWith(siteId + "#");
    }

    private static String name(Room room) {
        return String.join("#", "room", room.planId(), room.siteId(), room.name());
    }

    private static Key key(String planId, String id) {
        return new Key(plan(planId), id);
    }

    private static String plan(String id) {
        return "rooms#" + id;
    }

    private static String college(String planId, String collegeId) {
        return "rooms#" + planId + "#" + collegeId;
    }
}
