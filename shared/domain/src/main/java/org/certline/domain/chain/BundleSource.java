package org.certline.domain.chain;

/** Where bundles of entries are read from. */
@FunctionalInterface
public interface BundleSource {

    /**
     * The bundle at an address.
     *
     * @throws ChainFormatException when it is missing or does not have the form of a bundle
     */
    EntryBundle bundle(BundleAddress address);
}
