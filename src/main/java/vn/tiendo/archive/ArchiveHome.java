package vn.tiendo.archive;

import vn.tiendo.model.ArchiveSettings;

/**
 * Which archive this is, which decides what it must hold.
 *
 * @param ofData whether it is the data folder's own archive rather than the copy on a site or in a download
 * @param everything whether the confidential side must be there as well
 */
record ArchiveHome(boolean ofData, ArchiveSettings settings, boolean everything) {}
